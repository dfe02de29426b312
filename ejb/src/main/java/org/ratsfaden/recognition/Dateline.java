package org.ratsfaden.recognition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** Place and day, in a line of their own or in front of the first sentence: "Güstrow, den 6. März 2018", "Güstrow, 26. Juni 2015". */
record Dateline(Stated<String> place, Stated<LocalDate> day) {

    private static final Pattern LINE = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L}.-]{1,30}(?: (?:\\p{Lu}[\\p{L}.-]{1,30}|am|an der|im|in der)){0,3})(?:/\\p{Lu}[\\p{L}.-]{1,30})?(?:, ?| / )(?:den |am |dem )?(?=\\d{1,2}\\. ?)[\\d. \\p{L}]{6,20}(?:,? ?\\d{1,2}[:.]\\d{2} Uhr)?");

    /** Beside the number of a paper. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:Vorlage|Drucksache|Az|Aktenzeichen|DS|BV)\\b.{0,40}\\d\\S* (?<place>\\p{Lu}\\p{Ll}[\\p{L}-]{1,30}(?: \\p{Lu}\\p{Ll}[\\p{L}-]{1,30})?), (?:den )?(?<day>\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4})");

    private static final Pattern OPENING = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L}.-]{1,30}(?:/\\p{Lu}[\\p{L}.-]{1,30})?(?: \\p{Lu}[\\p{L}.-]{1,30}){0,2})(?:, ?| / |/)(?:den |am )?"
                    + "(?=\\d{1,2}\\.)(?:\\d{1,2}\\. ?\\p{L}{3,9} ?\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?: ?\\(\\p{Ll}{2,4}\\))?(?:[.:]| ?[–-]) (?=[\\p{Lu}„\\d])");

    private static final Pattern WEEKDAY =
            Pattern.compile("(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Mo|Di|Mi|Do|Fr|Sa|So");

    /** The first within the first {@code lines} lines. */
    static Optional<Dateline> first(DocumentText text, int lines) {
        return text.firstLines(lines).stream()
                .flatMap(line -> of(text, line).or(() -> opening(text, line)).or(() -> beside(text, line)).stream())
                .findFirst();
    }

    /** "Demmin, den 21. Februar 2019. Mehr als 40 Betriebe …": in front of the first sentence. */
    private static Optional<Dateline> opening(DocumentText text, Line line) {
        Matcher matcher = OPENING.matcher(line.text());
        if (!matcher.lookingAt() || WEEKDAY.matcher(matcher.group("place")).matches()) {
            return Optional.empty();
        }
        int start = line.at().start();
        Span place = new Span(start, start + matcher.end("place"));
        return GermanDates.first(text, new Span(start, start + matcher.end()))
                .map(day -> new Dateline(text.words(place), day));
    }

    private static Optional<Dateline> beside(DocumentText text, Line line) {
        Matcher matcher = BESIDE.matcher(line.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = line.at().start();
        return GermanDates.first(text, new Span(start + matcher.start("day"), start + matcher.end("day")))
                .map(day -> new Dateline(
                        text.words(new Span(start + matcher.start("place"), start + matcher.end("place"))), day));
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
        int start = line.at().start();
        Span place = new Span(
                Bodies.startingAt(text, start)
                        .map(body -> body.at().end())
                        .filter(end -> end < start + matcher.end("place"))
                        .orElse(start),
                start + matcher.end("place"));
        return GermanDates.first(text, line.at()).map(day -> new Dateline(text.words(place), day));
    }

    /** At the foot of a document it says when that was written; the place there is the one of the signature. */
    void tellDay(Findings findings) {
        findings.day(Field.ISSUE_DATE, day, Certainty.PLACED);
    }

    void tell(Findings findings) {
        findings.words(Field.DATELINE_PLACE, place, Certainty.PLACED);
        findings.day(Field.ISSUE_DATE, day, Certainty.PLACED);
    }
}
