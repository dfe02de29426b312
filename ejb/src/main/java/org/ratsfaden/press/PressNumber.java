package org.ratsfaden.press;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a release within its year, whatever way the office writes it.
 *
 * @param year of issue
 * @param number from 1 to {@link #HIGHEST}
 */
public record PressNumber(int year, int number) {

    /** No office issues more in a year; a higher number was misread. */
    public static final int HIGHEST = 9_999;

    /** How far above the last one known of a running year an imported number may be; a number further above was misread. */
    static final int REACH = 50;

    private static final Pattern KEY = Pattern.compile("([0-9]{4})/([0-9]{1,4})");

    public PressNumber {
        if (year < 1000 || year > 9999 || number < 1 || number > HIGHEST) {
            throw new IllegalArgumentException("a press number is like 2026/11, but is %d/%d".formatted(year, number));
        }
    }

    /** The number that {@code key} writes as {@code 2026/11}; empty for anything else. */
    public static Optional<PressNumber> ofKey(String key) {
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < 1000 || Integer.parseInt(matcher.group(2)) < 1) {
            return Optional.empty();
        }
        return Optional.of(new PressNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    /** {@code 2026/11}: in addresses, and wherever releases are told apart. */
    @Override
    public String toString() {
        return year + "/" + number;
    }
}
