package org.ratsfaden.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words that mean nearly the same in a council ("Kita", "Kindertagesstätte"), and those that are found along with others.
 *
 * @param relations in the order of the list they were read from
 */
public record RelatedWords(List<Relation> relations) {

    public static final RelatedWords NONE = new RelatedWords(List.of());

    /**
     * Who looks for any of {@code typed} also finds what has one of {@code alsoFound}.
     *
     * @param typed one or more words each
     * @param alsoFound one or more words each; may hold those of {@code typed}
     */
    public record Relation(List<String> typed, List<String> alsoFound) {

        public Relation {
            typed = List.copyOf(typed);
            alsoFound = List.copyOf(alsoFound);
        }
    }

    public RelatedWords {
        relations = List.copyOf(relations);
    }

    /**
     * Reads a list as {@code deploy/synonyms.txt} explains it. A line that makes no sense is left out.
     *
     * @param lines of the shipped list, then of the operator's own, which may take back what stands before
     */
    public static RelatedWords of(List<String> lines) {
        List<Relation> relations = new ArrayList<>();
        for (String line : lines) {
            String said = line.replaceFirst("#.*", "").strip();
            if (said.startsWith("-")) {
                String taken = said.substring(1).strip().toLowerCase(Locale.GERMAN);
                relations.replaceAll(relation -> without(taken, relation));
            } else {
                String[] sides = said.split(">", 2);
                List<String> left = words(sides[0]);
                List<String> right = sides.length == 2 ? words(sides[1]) : left;
                if (!left.isEmpty() && !right.isEmpty()) {
                    relations.add(new Relation(left, right));
                }
            }
        }
        return new RelatedWords(relations);
    }

    private static Relation without(String word, Relation relation) {
        return new Relation(without(word, relation.typed), without(word, relation.alsoFound));
    }

    private static List<String> without(String word, List<String> words) {
        return words.stream()
                .filter(one -> !one.toLowerCase(Locale.GERMAN).equals(word))
                .toList();
    }

    private static List<String> words(String list) {
        return Stream.of(list)
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
