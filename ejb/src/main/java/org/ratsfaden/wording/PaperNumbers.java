package org.ratsfaden.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of papers in their many forms: "2017/FB3/0433", "22-0916", "BV/0123/2025", "2015/0381", "VII-DS-07131". */
public final class PaperNumbers {

    private static final String TOKEN = "[A-ZÄÖÜ\\d][A-ZÄÖÜa-z\\d]{0,8}(?:[/-][A-ZÄÖÜa-z\\d.]{1,9}){1,4}";

    /** Parts joined by strokes, "22-0916"; letters in capitals before and between them, "WP 14-20 SV 50/032". */
    private static final String COMPOSED =
            "(?:(?!STADT|AMT|KREIS)[A-ZÄÖÜ]{1,5}\\.? )?" + TOKEN + "(?: [A-ZÄÖÜ]{1,4} " + TOKEN + "){0,2}";

    private static final Pattern ANY =
            Pattern.compile("(?<![\\p{L}\\d/-])(?:" + COMPOSED + "|\\d{1,6})(?![\\p{L}\\d/-])");
    private static final Pattern AT_START = Pattern.compile("(?:" + COMPOSED + ")(?![\\p{L}\\d/-])");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile(".*\\d{2,}.*");

    private static final Pattern BESIDE =
            Pattern.compile("(?:Vorlage|Drucksache|Beschlussvorlage|Sitzungsvorlage)(?:[ -]?Nr\\.)? ?: ?");

    private PaperNumbers() {}

    /** The number beside a label: also a bare one, "171". */
    public static Optional<Stated<String>> labelled(DocumentText text, Span value) {
        Matcher matcher = ANY.matcher(text.all()).region(value.start(), value.end());
        return matcher.find()
                        && text.of(new Span(value.start(), matcher.start())).isBlank()
                ? accepted(text, matcher)
                : Optional.empty();
    }

    /** All of {@code span}, where it has been told that it is one: "AH 80/21-26". */
    public static Optional<Stated<String>> inWords(DocumentText text, Span span) {
        Stated<String> number = text.words(span);
        return LIKE_A_NUMBER.matcher(number.value()).matches() ? Optional.of(number) : Optional.empty();
    }

    /** The number a line begins with: "2017/FB3/0433 Beauftragung zur Erarbeitung". */
    public static Optional<Stated<String>> leading(DocumentText text, Line line) {
        Matcher matcher = AT_START.matcher(text.all())
                .region(line.at().start(), line.at().end())
                .useTransparentBounds(true);
        return matcher.lookingAt() && matcher.group().matches(".*\\d{3,}.*")
                ? accepted(text, matcher)
                : Optional.empty();
    }

    /** The number a line consists of: "V/0287/2026". */
    public static Optional<Stated<String>> alone(DocumentText text, Line line) {
        return leading(text, line).filter(number -> number.at().equals(line.at()));
    }

    /** The number beside its label, wherever the line stands: "Vorlage: 2025/FB3/0217 (Beschlussvorlage)". */
    public static Optional<Stated<String>> beside(DocumentText text, Line line) {
        Matcher label = BESIDE.matcher(line.text());
        return label.lookingAt()
                ? labelled(
                        text,
                        new Span(line.at().start() + label.end(), line.at().end()))
                : Optional.empty();
    }

    private static Optional<Stated<String>> accepted(DocumentText text, Matcher matcher) {
        String number = matcher.group();
        return LIKE_A_NUMBER.matcher(number).matches()
                ? Optional.of(text.words(new Span(matcher.start(), matcher.end())))
                : Optional.empty();
    }
}
