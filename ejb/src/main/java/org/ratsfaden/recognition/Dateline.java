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

    /** Beside the office in the letterhead. */
    private static final Pattern BESIDE_OFFICE = Pattern.compile(
            "(?:Amt|Fachbereich|Fachdienst|Referat|Dezernat|Stabsstelle|Der|Die)(?!\\p{L}).{0,60} (?<place>\\p{Lu}\\p{Ll}[\\p{L}-]{1,30}), (?:den )?(?<day>\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4})");

    private static final Pattern OPENING = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L}.-]{1,30}(?:/\\p{Lu}[\\p{L}.-]{1,30})?(?: \\p{Lu}[\\p{L}.-]{1,30}){0,2})(?:, ?| / |/)(?:den |am )?"
                    + "(?=\\d{1,2}\\.)(?:\\d{1,2}\\. ?\\p{L}{3,9} ?\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?: ?\\(\\p{Ll}{2,4}\\))?(?:[.:]| ?[–-]) (?=[\\p{Lu}„\\d])");

    /** Beside the place in a line of two columns. */
    private static final Pattern OFFICE =
            Pattern.compile("(?:Pressestelle|Presseamt|Rathaus|Amt [\\p{L}-]+) (?=\\p{Lu})");

    private static final Pattern WEEKDAY =
            Pattern.compile("(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Mo|Di|Mi|Do|Fr|Sa|So");

    private static final int LONGEST = 100;

    /** The first within the first {@code lines} lines. */
    static Optional<Dateline> first(DocumentText text, int lines) {
        return text.firstLines(lines).stream()
                .flatMap(line -> of(text, line)
                        .or(() -> opening(text, line))
                        .or(() -> beside(text, line, BESIDE))
                        .or(() -> beside(text, line, BESIDE_OFFICE))
                        .stream())
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

    private static Optional<Dateline> beside(DocumentText text, Line line, Pattern beside) {
        Matcher matcher = beside.matcher(line.text());
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

    /** The place and day a line consists of, also behind the name of the body: "Stadt Ahrenbeck   Ahrenbeck, 08.09.2025". */
    static Optional<Dateline> of(DocumentText text, Line line) {
        return Bodies.startingAt(text, line.at().start())
                .map(body ->
                        text.words(new Span(body.at().end(), line.at().end())).at())
                .flatMap(rest -> of(text, rest))
                .or(() -> of(text, line.at()));
    }

    private static Optional<Dateline> of(DocumentText text, Span span) {
        Matcher matcher = LINE.matcher(text.of(span));
        if (span.end() - span.start() > LONGEST
                || !matcher.matches()
                || WEEKDAY.matcher(matcher.group("place")).matches()) {
            return Optional.empty();
        }
        Matcher office = OFFICE.matcher(matcher.group("place"));
        int from = office.lookingAt() ? office.end() : 0;
        Span place = new Span(span.start() + from, span.start() + matcher.end("place"));
        return GermanDates.first(text, span).map(day -> new Dateline(text.words(place), day));
    }

    /** In the lower half of a document the place is the one of the signature, and no dateline. */
    void tell(DocumentText text, Findings findings) {
        if (place.at().end() < text.all().length() / 2) {
            tell(findings);
        }
        findings.day(Field.ISSUE_DATE, day, Certainty.PLACED);
    }

    void tell(Findings findings) {
        findings.words(Field.DATELINE_PLACE, place, Certainty.PLACED);
        findings.day(Field.ISSUE_DATE, day, Certainty.PLACED);
    }
}
