package org.ratsfaden.search.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.RelatedWords.Relation;

/** {@link RelatedWords} by their stems, so that "Kitas" finds what "Kita" does. Safe for use by several threads. */
final class Alternatives {

    /** Words of one entry that are looked at. */
    static final int MOST_WORDS = 4;
    /** Of one word or part. */
    private static final int MOST = 24;

    private final RelatedWords related;
    private final German german;
    private final Map<List<String>, Set<List<String>>> byStems = new HashMap<>();
    /** Entries of the list that are written with a capital. */
    private final Set<List<String>> nouns = new HashSet<>();

    Alternatives(RelatedWords related, German german) {
        this.related = related;
        this.german = german;
        for (Relation relation : related.relations()) {
            for (String typed : relation.typed()) {
                add(stems(typed), relation.alsoFound());
            }
        }
    }

    private void add(List<String> typed, List<String> alsoFound) {
        Set<List<String>> alternatives = byStems.computeIfAbsent(typed, _ -> new LinkedHashSet<>());
        alsoFound.stream()
                .filter(entry -> Character.isUpperCase(entry.codePointAt(0)))
                .forEach(entry -> nouns.add(words(entry)));
        alsoFound.stream()
                .map(this::words)
                .filter(words -> !words.isEmpty() && alternatives.size() < MOST)
                .forEach(alternatives::add);
        alternatives.removeIf(words -> words.stream().map(german::stem).toList().equals(typed));
    }

    private List<String> words(String entry) {
        return german.words(entry).stream()
                .map(German.Word::text)
                .limit(MOST_WORDS)
                .toList();
    }

    private List<String> stems(String entry) {
        return words(entry).stream().map(german::stem).toList();
    }

    /** Whether the list writes this alternative with a capital. */
    boolean isNoun(List<String> words) {
        return nouns.contains(words);
    }

    boolean areMadeFrom(RelatedWords list) {
        return related == list;
    }

    /** Each alternative to a word or a row of words, as its words in lower case; none for what nobody has listed. */
    List<List<String>> of(List<String> stems) {
        return List.copyOf(byStems.getOrDefault(stems, Set.of()));
    }
}
