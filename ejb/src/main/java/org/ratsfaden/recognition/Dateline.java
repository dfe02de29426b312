package org.ratsfaden.recognition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** A line of its own with place and day: "Güstrow, den 6. März 2018", "Güstrow, 26. Juni 2015". */
record Dateline(Stated<String> place, Stated<LocalDate> day) {

    private static final Pattern LINE = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L}.-]{1,30}(?: (?:\\p{Lu}[\\p{L}.-]{1,30}|am|an der|im|in der)){0,3})(?:, ?| / )(?:den |am |dem )?(?=\\d{1,2}\\. ?)[\\d. \\p{L}]{6,20}");

    private static final Pattern WEEKDAY =
            Pattern.compile("(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Mo|Di|Mi|Do|Fr|Sa|So");

    /** The first within the first {@code lines} lines. */
    static Optional<Dateline> first(DocumentText text, int lines) {
        return text.firstLines(lines).stream()
                .flatMap(line -> of(text, line).stream())
                .findFirst();
    }

    /** The last within the last {@code lines} lines. */
    static Optional<Dateline> last(DocumentText text, int lines) {
        return text.lastLines(lines).stream()
                .flatMap(line -> of(text, line).stream())
                .reduce((earlier, later) -> later);
    }

    static Optional<Dateline> of(DocumentText text, Line line) {
        Matcher matcher = LINE.matcher(line.text());
        if (line.text().length() > 100
                || !matcher.matches()
                || WEEKDAY.matcher(matcher.group("place")).matches()) {
            return Optional.empty();
        }
        Span place = new Span(line.at().start(), line.at().start() + matcher.end("place"));
        return GermanDates.first(text, line.at()).map(day -> new Dateline(text.words(place), day));
    }

    void tell(Findings findings) {
        findings.words(Field.DATELINE_PLACE, place, Certainty.PLACED);
        findings.day(Field.ISSUE_DATE, day, Certainty.PLACED);
    }
}
