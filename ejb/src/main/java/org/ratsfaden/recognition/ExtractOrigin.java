package org.ratsfaden.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Wording;

/** "Auszug aus dem Protokoll der nichtöffentlichen Sitzung des Gemeinderates vom 30.08.2016", over up to three lines: of what it is an extract. */
final class ExtractOrigin {

    private static final Pattern EXTRACT = Pattern.compile(
            "(?iu)(?:beschluss|protokoll|beschlussbuch|niederschrifts|sitzungs)?[- ]?auszug(?: (?:aus\\b.{0,160}|vom .{4,40}|(?:TOP )?[ÖN] ?\\d.{0,10}))?|aus (?:der|dem) (?:entwurf der )?(?:\\p{L}+ )?(?:\\p{L}*niederschrift|\\p{L}*protokoll|beschlussbuch|sitzungsbuch)\\b.{0,140}");

    private static final Pattern PART = Pattern.compile(
            "(?iu)(?<![\\p{L}/-])(?<non>nicht-? ?)?öffentliche[nr]? (?:\\p{L}*niederschrift|\\p{L}*sitzung|\\p{L}*teils?)(?!\\p{L})");

    private static final Pattern DATED = Pattern.compile("(?<!\\p{L})(?:vom|am)(?!\\p{L})");

    private static final int TOP = 12;
    private static final int LINES = 3;
    private static final int LONGEST = 180;

    private ExtractOrigin() {}

    /** The line that calls the document an extract; empty if none of the first does. */
    static Optional<Line> line(DocumentText text) {
        return text.firstLines(TOP).stream()
                .filter(line -> line.text().length() < LONGEST
                        && EXTRACT.matcher(Wording.unspaced(line.text())).matches())
                .findFirst();
    }

    static void read(Reading reading) {
        line(reading.text()).map(line -> span(reading.text(), line)).ifPresent(span -> read(reading, span));
    }

    private static void read(Reading reading, Span span) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        Committees.reported(text, span).ifPresent(name -> findings.words(Field.COMMITTEE, name, Certainty.PLACED));
        day(text, span).ifPresent(day -> {
            findings.day(Field.MEETING_DATE, day, Certainty.PLACED);
            writtenLater(reading, day.value());
        });
        Matcher part = PART.matcher(text.of(span).replace('\n', ' '));
        if (part.find()) {
            boolean closed = part.group("non") != null;
            if (closed || !SelfDeclaredPublicity.hasNonPublicPart(text)) {
                PublicStatus status = closed ? PublicStatus.NON_PUBLIC : PublicStatus.PUBLIC;
                MeetingHead.status(
                        findings, new Stated<>(status, text.words(span).at()), Certainty.PLACED);
            }
        }
    }

    /** A day beside "Datum" that is not the day of the sitting is the one of writing. */
    private static void writtenLater(Reading reading, LocalDate held) {
        reading.labels()
                .value(Label.DATE)
                .flatMap(value -> GermanDates.first(reading.text(), value))
                .filter(written -> written.value().isAfter(held))
                .ifPresent(written -> reading.findings().day(Field.ISSUE_DATE, written, Certainty.LABELLED));
    }

    /** From the line on to the day of the sitting, or to the end of the lines that belong to it. */
    private static Span span(DocumentText text, Line first) {
        List<Line> lines = text.filled(first.number()).limit(LINES).toList();
        for (Line line : lines) {
            Span span = new Span(first.at().start(), line.at().end());
            if (day(text, span).isPresent()) {
                return span;
            }
            if (line.text().indexOf(':') >= 0
                    || ItemTitle.ITEM_LINE.matcher(line.text()).matches()) {
                break;
            }
        }
        return first.at();
    }

    private static Optional<Stated<LocalDate>> day(DocumentText text, Span span) {
        Matcher dated = DATED.matcher(text.all()).region(span.start(), span.end());
        return dated.find() ? GermanDates.first(text, new Span(dated.start(), span.end())) : Optional.empty();
    }
}
