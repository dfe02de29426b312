package org.ratsfaden.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ratsfaden.search.Term;
import org.ratsfaden.search.Terms;

/** Words that point to matters, found among the terms of a text. Safe for use by several threads once it is filled. */
final class Lexicon {

    /** How a word points to a matter. */
    enum Force {
        STRONG,
        WEAK,
        /** Strong, but as a part of a compound its head only, which says nothing: "Bildungspatenschaft". */
        ALONE,
        /** Strong, unless a contrary word stands beside it. */
        AMBIGUOUS,
        CONTRARY
    }

    /** A word, or words in a row, and what they point to. */
    record Pointer(Matter matter, Force force, List<String> following) {}

    private static final int SHORTEST_BEGINNING = 3;

    /** Stems whose pointers are remembered. */
    private static final int REMEMBERED = 50_000;

    private final Terms terms;
    private final Map<String, List<Pointer>> whole = new HashMap<>();
    private final Map<String, List<Pointer>> beginnings = new HashMap<>();
    private final Map<String, List<Pointer>> known = new ConcurrentHashMap<>();

    Lexicon(Terms terms) {
        this.terms = terms;
    }

    /** @param entry a word, a word with {@code *} for any ending, or words in a row */
    void add(Matter matter, Force force, String entry) {
        List<String> stems = stems(entry.replace("*", ""));
        if (stems.isEmpty()) {
            return;
        }
        Pointer pointer = new Pointer(matter, force, List.copyOf(stems.subList(1, stems.size())));
        boolean open =
                entry.endsWith("*") && stems.size() == 1 && stems.getFirst().length() >= SHORTEST_BEGINNING;
        String key = open ? beginning(stems.getFirst(), entry) : stems.getFirst();
        (open ? beginnings : whole).computeIfAbsent(key, _ -> new ArrayList<>()).add(pointer);
    }

    /** The stemmer changes the last letters of some words: what the word and its stem begin with alike. */
    private static String beginning(String stem, String word) {
        String plain = word.toLowerCase(Locale.GERMAN)
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace('ü', 'u')
                .replace("ß", "ss");
        int length = 0;
        while (length < Math.min(stem.length(), plain.length()) && stem.charAt(length) == plain.charAt(length)) {
            length++;
        }
        return stem.substring(0, Math.max(SHORTEST_BEGINNING, length));
    }

    private List<String> stems(String words) {
        return terms.of(words).stream()
                .filter(term -> !term.part())
                .map(Term::stem)
                .toList();
    }

    /** What the term at {@code index} points to, with the words behind it. */
    List<Pointer> at(List<Term> text, int index) {
        List<Pointer> candidates = pointers(text.get(index).stem());
        return candidates.stream().allMatch(pointer -> pointer.following().isEmpty())
                ? candidates
                : candidates.stream()
                        .filter(pointer -> follows(text, index, pointer.following()))
                        .toList();
    }

    private static boolean follows(List<Term> text, int index, List<String> following) {
        int at = index;
        for (String stem : following) {
            int next = text.get(at).position() + 1;
            do {
                at++;
            } while (at < text.size() && text.get(at).position() < next);
            if (at >= text.size() || !text.get(at).stem().equals(stem)) {
                return false;
            }
        }
        return true;
    }

    private List<Pointer> pointers(String stem) {
        List<Pointer> remembered = known.get(stem);
        if (remembered != null) {
            return remembered;
        }
        List<Pointer> found = new ArrayList<>(whole.getOrDefault(stem, List.of()));
        for (int length = SHORTEST_BEGINNING; length <= stem.length(); length++) {
            found.addAll(beginnings.getOrDefault(stem.substring(0, length), List.of()));
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        List<Pointer> kept = List.copyOf(found);
        known.put(stem, kept);
        return kept;
    }
}
