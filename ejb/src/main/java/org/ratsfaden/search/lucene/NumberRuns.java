package org.ratsfaden.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbers of a text with the few letters beside them, whatever blanks and signs stand between: {@code PM27/2015} and
 * {@code PM 27 / 2015} both are {@code pm 27 2015}.
 *
 * @param groups runs that stand together
 */
record NumberRuns(List<List<Run>> groups) {

    /** Longer words beside a number are words. */
    private static final int MOST_LETTERS = 4;
    /** Signs and blanks that may stand within one reference: {@code SV 50 / 032}. */
    private static final int WIDEST_GAP = 3;

    private static final String SIGNS = "./-_:–()";

    /** Short words that stand before dates and amounts and are no part of a reference. */
    private static final Set<String> SHORT_WORDS = Set.of(
            "ab", "als", "am", "an", "auf", "aus", "bei", "bis", "da", "das", "dem", "den", "der", "des", "die", "ein",
            "er", "es", "für", "im", "in", "ist", "je", "mit", "nach", "nur", "ob", "rund", "seit", "sich", "sie",
            "sind", "so", "top", "über", "uhr", "um", "und", "vom", "von", "vor", "war", "wie", "wir", "zu", "zum",
            "zur", "euro");

    /** @param text in lower case */
    record Run(String text, int start, int end) {

        boolean isNumber() {
            return Character.isDigit(text.codePointAt(0));
        }
    }

    static NumberRuns of(String text) {
        List<List<Run>> groups = new ArrayList<>();
        List<Run> group = new ArrayList<>();
        for (Run run : runs(text)) {
            if (!group.isEmpty() && !standTogether(text, group.getLast().end(), run.start())) {
                keep(group, groups);
                group = new ArrayList<>();
            }
            group.add(run);
        }
        keep(group, groups);
        return new NumberRuns(groups);
    }

    /** The reference as one string; the same for all ways to write it. */
    static String key(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining(" "));
    }

    /** All runs of letters and of digits; a word that is too long to stand in a reference parts what is around it. */
    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (isDigit(c)) {
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                runs.add(new Run(text.substring(at, end), at, end));
            } else if (isLetter(c)) {
                while (end < text.length() && isLetter(text.charAt(end))) {
                    end++;
                }
                addLetters(text, at, end, runs);
            }
            at = end;
        }
        return runs;
    }

    private static void addLetters(String text, int start, int end, List<Run> runs) {
        if (end - start > MOST_LETTERS + 1 || !isNearNumber(text, start, end)) {
            return;
        }
        String letters = WordForms.of(text.substring(start, end));
        if (letters.length() <= MOST_LETTERS && !SHORT_WORDS.contains(letters)) {
            runs.add(new Run(letters, start, end));
        }
    }

    /** Most words are not, and need not be looked at. */
    private static boolean isNearNumber(String text, int start, int end) {
        for (int gap = 0; gap <= WIDEST_GAP; gap++) {
            if (start - gap > 0 && isDigit(text.charAt(start - gap - 1))
                    || end + gap < text.length() && isDigit(text.charAt(end + gap))) {
                return true;
            }
        }
        return false;
    }

    private static boolean standTogether(String text, int end, int start) {
        if (start - end > WIDEST_GAP) {
            return false;
        }
        for (int i = end; i < start; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0' && SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the numbers of the group, and the letters right beside one. */
    private static void keep(List<Run> group, List<List<Run>> groups) {
        List<Run> kept = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            boolean besideNumber = i > 0 && group.get(i - 1).isNumber()
                    || i + 1 < group.size() && group.get(i + 1).isNumber();
            if (group.get(i).isNumber() || besideNumber) {
                kept.add(group.get(i));
            } else if (!kept.isEmpty()) {
                groups.add(List.copyOf(kept));
                kept.clear();
            }
        }
        if (!kept.isEmpty()) {
            groups.add(List.copyOf(kept));
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
