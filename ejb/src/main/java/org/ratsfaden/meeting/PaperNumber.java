package org.ratsfaden.meeting;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Number of a paper (Vorlage), compared without regard to blanks and case: {@code 2017/FB3/0433}.
 *
 * @param value 2 to 60 characters, in capitals, without blanks
 */
public record PaperNumber(String value) {

    private static final int LONGEST = 60;

    /** Only numbers of several parts: a bare one stands for anything in running text. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\d/-])[A-ZÄÖÜ\\d]{1,8}(?:[/-][A-ZÄÖÜ\\d.]{1,9}){1,3}[/-]\\d{2,6}(?![\\p{L}\\d/-])");

    /** What numbers of other things are called, at the end of what stands before them on their line. */
    private static final Pattern CALLED_OTHERWISE = Pattern.compile(
            "(?:\\b(?:tel|fon|fax|mobil|handy|durchwahl|ruf|az|aktenzeichen|kassenzeichen|iban|blz|konto|isbn|hrb)|telefon|telefax|rufnummer)"
                    + "[^\\p{L}\\n]{0,20}(?:nr|nummer)?[^\\p{L}\\n]{0,20}$",
            Pattern.CASE_INSENSITIVE);

    private static final int BEFORE = 60;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile(
            "(?:19|20)\\d\\d[/-](?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\\d|3[01])|(?:0?[1-9]|[12]\\d|3[01])[/-](?:0?[1-9]|1[0-2])[/-](?:19|20)\\d\\d");

    public PaperNumber {
        if (value.length() < 2 || value.length() > LONGEST || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("no number of a paper: " + value);
        }
    }

    /** The number written so; none if nothing in it can be one. */
    public static List<PaperNumber> written(String words) {
        String plain = words.replaceAll("\\s+", "").toUpperCase(Locale.GERMAN);
        return plain.length() < 2 || plain.length() > LONGEST ? List.of() : List.of(new PaperNumber(plain));
    }

    /**
     * A number where it is named.
     *
     * @param start of the number in the text, inclusive
     * @param end exclusive
     */
    public record Named(PaperNumber number, int start, int end) {}

    /** The numbers named in running text, in their order. */
    public static List<PaperNumber> namedIn(String text) {
        return namedAt(text).stream().map(Named::number).distinct().toList();
    }

    /** Where numbers are named in running text; numbers of telephones, files and accounts, days and years are none. */
    public static List<Named> namedAt(String text) {
        return NAMED.matcher(text)
                .results()
                .filter(found -> isOfAPaper(text, found))
                .flatMap(found ->
                        written(found.group()).stream().map(number -> new Named(number, found.start(), found.end())))
                .toList();
    }

    private static boolean isOfAPaper(String text, MatchResult found) {
        String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
        boolean lettered = found.group().chars().anyMatch(Character::isLetter);
        return !CALLED_OTHERWISE.matcher(before).find() && (lettered || hasOneYear(found.group()));
    }

    /** Of digits alone a paper's number has the year it is from; a telephone's has none, a term or a day is all years or a day. */
    private static boolean hasOneYear(String digits) {
        long years = Pattern.compile("[/-]")
                .splitAsStream(digits)
                .filter(part -> YEAR.matcher(part).matches())
                .count();
        return years == 1 && !DAY.matcher(digits).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
