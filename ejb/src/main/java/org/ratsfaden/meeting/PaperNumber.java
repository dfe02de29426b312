package org.ratsfaden.meeting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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

    /** The numbers named in running text, in their order. */
    public static List<PaperNumber> namedIn(String text) {
        Matcher matcher = NAMED.matcher(text);
        return matcher.results()
                .flatMap(named -> written(named.group()).stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
