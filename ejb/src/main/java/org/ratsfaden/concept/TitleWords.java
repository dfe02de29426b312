package org.ratsfaden.concept;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words of titles and texts, cut to what their forms have in common, so that two editions can be compared. */
final class TitleWords {

    private static final Set<String> SMALL = Set.of(
            "und",
            "oder",
            "der",
            "die",
            "das",
            "des",
            "den",
            "dem",
            "für",
            "von",
            "vom",
            "zum",
            "zur",
            "mit",
            "ein",
            "eine",
            "einer",
            "eines",
            "bei",
            "aus",
            "auf",
            "sich",
            "nicht",
            "auch",
            "wird",
            "werden",
            "sind",
            "ist",
            "als",
            "wie",
            "sowie",
            "durch",
            "nach",
            "über",
            "landkreis",
            "stadt",
            "gemeinde",
            "gesellschaftlich");
    private static final int SHORTEST = 3;
    private static final int STEM = 7;

    private TitleWords() {}

    static Set<String> of(String words) {
        return Arrays.stream(words.toLowerCase(Locale.GERMAN).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST && !SMALL.contains(word))
                .map(word -> word.length() > STEM
                        ? word.substring(0, STEM)
                        : word.replaceFirst("(?<=.{4})(?:en|er|e|n|s)$", ""))
                .filter(word -> !SMALL.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How much of the shorter stands in the longer, from 0 to 1. */
    static double shared(Set<String> some, Set<String> others) {
        int shorter = Math.min(some.size(), others.size());
        return shorter == 0 ? 0 : (double) common(some, others) / shorter;
    }

    /** How alike two texts are: the words both have among the geometric mean of what each has, from 0 to 1. */
    static double alike(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty()
                ? 0
                : common(some, others) / Math.sqrt((double) some.size() * others.size());
    }

    private static long common(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }
}
