package org.ratsfaden.council;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Number of an agenda item within its sitting; sorts as people expect, 2 before 10, and knows whether the public was let in.
 *
 * @param number without the letter: {@code 5.1}
 * @param closed whether the public was shut out (N); an item with the same number that is public (Ö) is another one
 */
public record AgendaItemNumber(String number, boolean closed) implements Comparable<AgendaItemNumber> {

    private static final int DIGITS = 4;

    public AgendaItemNumber {
        if (!number.matches("\\d{1,3}(\\.\\d{1,3}){0,3}[a-z]?")) {
            throw new IllegalArgumentException("no number of an agenda item: " + number);
        }
    }

    /** Whether {@code text} can be such a number. */
    public static boolean isNumber(String text) {
        return text.matches("\\d{1,3}(\\.\\d{1,3}){0,3}[a-z]?");
    }

    /** Sorts as text in the order of the sitting: the public part first, as sittings are held. */
    public String sortKey() {
        String parts = Arrays.stream(number.split("\\.", -1))
                .map(part -> "0".repeat(Math.max(0, DIGITS - digits(part))) + part)
                .collect(Collectors.joining("."));
        return (closed ? "N" : "A") + parts;
    }

    private static int digits(String part) {
        return (int) part.chars().takeWhile(Character::isDigit).count();
    }

    @Override
    public int compareTo(AgendaItemNumber other) {
        return sortKey().compareTo(other.sortKey());
    }

    /** {@code Ö 5.1} or {@code N 5.1}. */
    @Override
    public String toString() {
        return (closed ? "N " : "Ö ") + number;
    }
}
