package org.ratsfaden.press;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How the office writes its numbers: {@code PM {n}/{yyyy}}, {@code PM{n}/{yyyy-MM-dd}}. {@code {n}} is the number; in other
 * braces stands the day of issue, in the letters of {@link DateTimeFormatter}.
 */
public record NumberPattern(String words) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    public static final NumberPattern USUAL = new NumberPattern("PM {n}/{yyyy}");

    /** @throws IllegalArgumentException if the number is missing or a day cannot be written so */
    public NumberPattern {
        if (!words.contains("{n}")) {
            throw new IllegalArgumentException("the pattern of press numbers needs {n}, but is: " + words);
        }
        try {
            written(words, LocalDate.EPOCH, 1);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the day in this pattern cannot be written: " + words, e);
        }
    }

    /** The number as it stands on the release. */
    public String write(LocalDate issuedOn, int number) {
        return written(words, issuedOn, number);
    }

    private static String written(String words, LocalDate day, int number) {
        return PLACE.matcher(words).replaceAll(place -> written(place, day, number));
    }

    private static String written(MatchResult place, LocalDate day, int number) {
        return place.group(1).equals("n")
                ? Integer.toString(number)
                : DateTimeFormatter.ofPattern(place.group(1), Locale.GERMAN).format(day);
    }
}
