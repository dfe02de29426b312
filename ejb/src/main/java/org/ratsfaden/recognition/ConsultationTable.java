package org.ratsfaden.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** The order of consultation (Beratungsfolge) of a paper: "Gemeinderat 24.10.2023 10.1 Ö Entscheidung", a row each. */
final class ConsultationTable {

    private static final Pattern HEADING = Pattern.compile(
            "(?:Geplante Sitzungstermine|Ö ?/ ?N|Gremien|Gremium|Beratungsfolge:?|Beratungsfolge dieser Vorlage|Beratungsfolge Sitzung am|Vorlage an|Beratungsgang|Beratungsweg|Sitzungsfolge|Beratungsgremien|Beratungsverlauf|Behandlung in|Zur Beratung in)(?: (?:Termin|Sitzungstermin|Sitzung|Datum|TOP|Sitzung am)\\b.*)?:?");
    private static final Pattern ROW = Pattern.compile(
            "(?<committee>\\p{Lu}.{2,100}?)\\s+(?<day>\\d{1,2}\\.\\d{1,2}\\.\\d{4})"
                    + "(?:\\s+(?<item>\\d{1,3}(?:\\.\\d{1,3}){0,2}))?(?:\\s+(?<status>[ÖNö]|nö|öffentlich|nicht-? ?öffentlich|öff\\.|n\\.? ?ö\\.))?"
                    + "(?:\\s+(?<role>Vorberatung|Entscheidung|Kenntnisnahme|Anhörung|Beratung|Beschlussfassung|Information))?.{0,40}");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    /** The boxes below "ö nö", one of them ticked. */
    private static final Pattern BOXES = Pattern.compile("(?<public>[☒☐])\\s{1,4}(?<closed>[☒☐])");

    private static final Pattern TWO_COLUMNS = Pattern.compile("(?iu).* ö n ?ö\\b.*");

    private static final String LABEL = "Beratungsfolge: ";

    /** A cell of its own: "Gemeindevertretung Dammerow (Entscheidung)". */
    private static final Pattern WITH_ROLE = Pattern.compile(
            "(?<committee>\\p{Lu}.{3,90}?) \\(?(?<role>Vorberatung|Entscheidung|Kenntnisnahme|Anhörung|Beratung|Beschlussfassung|Information)\\)?");

    private static final Pattern DECIDES = Pattern.compile(".*\\b(?:Entscheidung|Beschlussfassung)\\)?");

    private static final String TICKED = "☒";

    private ConsultationTable() {}

    /** A row that names its committee and its day. */
    static boolean isRow(Line line) {
        return line.text().length() < 200 && ROW.matcher(line.text()).matches();
    }

    static boolean isHeading(Line line) {
        return HEADING.matcher(line.text()).matches();
    }

    /** Reads the row of the deciding body, or the only row; of several undecided rows none. */
    static void read(Reading reading) {
        DocumentText text = reading.text();
        Optional<Line> heading = text.firstLines(60).stream()
                .filter(line -> line.text().length() < 120 && isHeading(line))
                .findFirst();
        if (heading.isEmpty()) {
            inOneLine(text).ifPresent(line -> readRow(reading, line));
            return;
        }
        List<Line> below = text.filled(heading.get().number() + 1)
                .dropWhile(ConsultationTable::isHeading)
                .limit(12)
                .toList();
        List<Line> rows = below.stream()
                .takeWhile(line -> ROW.matcher(line.text()).matches())
                .toList();
        Optional<Line> deciding = deciding(rows);
        deciding.ifPresent(line -> readRow(reading, line));
        deciding.filter(_ -> rows.size() == 1
                                && Stream.concat(Stream.of(heading.get()), below.stream())
                                        .anyMatch(line ->
                                                TWO_COLUMNS.matcher(line.text()).matches())
                        || text.filled(heading.get().number() + 1)
                                .limit(1)
                                .anyMatch(
                                        line -> TWO_COLUMNS.matcher(line.text()).matches()))
                .ifPresent(line -> readBoxes(reading, line));
        if (rows.isEmpty() && !readCellsWithRoles(reading, below)) {
            readColumns(reading, below);
        }
    }

    private static Optional<Line> deciding(List<Line> rows) {
        return rows.size() == 1
                ? Optional.of(rows.getFirst())
                : rows.stream()
                        .filter(line -> line.text().matches(".*(?:Entscheidung|Beschlussfassung).*"))
                        .reduce((earlier, later) -> later);
    }

    /** "Beratungsfolge: Gemeinderat 15.02.2024", without that word. */
    private static Optional<Line> inOneLine(DocumentText text) {
        return text.firstLines(60).stream()
                .filter(line -> line.text().startsWith(LABEL) && line.text().length() < 160)
                .map(line -> text.words(
                        new Span(line.at().start() + LABEL.length(), line.at().end())))
                .map(words -> new Line(text.lineAt(words.at().start()), words.at(), words.value()))
                .filter(line -> ROW.matcher(line.text()).matches())
                .findFirst();
    }

    private static void readRow(Reading reading, Line line) {
        Matcher row = ROW.matcher(line.text());
        if (!row.matches() || !Committees.isName(row.group("committee"))) {
            return;
        }
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        int start = line.at().start();
        findings.words(
                Field.COMMITTEE,
                text.words(new Span(start, start + row.end("committee"))).as(Committees::nominative),
                Certainty.LABELLED);
        GermanDates.first(text, new Span(start + row.start("day"), start + row.end("day")))
                .ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.LABELLED));
        if (row.group("item") != null) {
            Span item = new Span(start + row.start("item"), start + row.end("item"));
            findings.words(Field.AGENDA_ITEM, text.words(item), Certainty.LABELLED);
        }
        if (row.group("status") != null) {
            PublicStatus status = row.group("status").toLowerCase(Locale.GERMAN).startsWith("ö")
                    ? PublicStatus.PUBLIC
                    : PublicStatus.NON_PUBLIC;
            Span at = new Span(start + row.start("status"), start + row.end("status"));
            MeetingHead.status(findings, new Stated<>(status, at), Certainty.LABELLED);
        }
        if (row.group("role") != null) {
            Span role = new Span(start + row.start("role"), start + row.end("role"));
            findings.words(Field.CONSULTATION_ROLE, text.words(role), Certainty.LABELLED);
        }
    }

    /** Which of the two boxes beside or below the row is ticked. */
    private static void readBoxes(Reading reading, Line row) {
        DocumentText text = reading.text();
        int end = text.filled(row.number() + 1)
                .findFirst()
                .map(next -> next.at().end())
                .orElse(row.at().end());
        Matcher boxes = BOXES.matcher(text.all()).region(row.at().start(), end);
        if (boxes.find() && !boxes.group("public").equals(boxes.group("closed"))) {
            PublicStatus status = boxes.group("public").equals(TICKED) ? PublicStatus.PUBLIC : PublicStatus.NON_PUBLIC;
            Span at = new Span(boxes.start(), boxes.end());
            MeetingHead.status(reading.findings(), new Stated<>(status, at), Certainty.PLACED);
        }
    }

    /** Committee with its role, day and publicity one below the other; of several rows the deciding one. */
    private static boolean readCellsWithRoles(Reading reading, List<Line> below) {
        List<Line> named = below.stream()
                .filter(line -> WITH_ROLE.matcher(line.text()).matches())
                .toList();
        Optional<Line> deciding = named.stream()
                .filter(line ->
                        named.size() == 1 || DECIDES.matcher(line.text()).matches())
                .findFirst();
        deciding.ifPresent(line -> {
            Matcher cell = WITH_ROLE.matcher(line.text());
            if (cell.matches() && Committees.isName(cell.group("committee"))) {
                readCells(reading, line, cell, below.subList(below.indexOf(line) + 1, below.size()));
            }
        });
        return !named.isEmpty();
    }

    private static void readCells(Reading reading, Line name, Matcher cell, List<Line> following) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        int start = name.at().start();
        findings.words(
                Field.COMMITTEE,
                text.words(new Span(start, start + cell.end("committee"))).as(Committees::nominative),
                Certainty.LABELLED);
        findings.words(
                Field.CONSULTATION_ROLE,
                text.words(new Span(start + cell.start("role"), start + cell.end("role"))),
                Certainty.LABELLED);
        following.stream()
                .limit(1)
                .filter(line -> DAY.matcher(line.text()).matches())
                .flatMap(line -> GermanDates.first(text, line.at()).stream())
                .forEach(day -> findings.day(Field.MEETING_DATE, day, Certainty.LABELLED));
        following.stream()
                .limit(2)
                .filter(line -> line.text().matches("[ÖN]"))
                .map(line ->
                        line.stated().as(letter -> letter.equals("Ö") ? PublicStatus.PUBLIC : PublicStatus.NON_PUBLIC))
                .forEach(status -> MeetingHead.status(findings, status, Certainty.LABELLED));
    }

    /** One row whose cells stand one below the other: committee, then day. */
    private static void readColumns(Reading reading, List<Line> below) {
        List<Line> cells = new ArrayList<>(below);
        cells.removeIf(line -> line.text().matches("Termin|Sitzung|Datum|TOP|Gremium|Zuständigkeit"));
        boolean oneRow = cells.size() >= 2
                && Committees.isName(cells.get(0).text())
                && DAY.matcher(cells.get(1).text()).matches()
                && cells.stream()
                                .filter(line -> DAY.matcher(line.text()).matches())
                                .count()
                        == 1;
        boolean onlyName = cells.size() >= 2
                && Committees.isName(cells.get(0).text())
                && !Committees.isName(cells.get(1).text());
        if (oneRow || onlyName) {
            reading.findings()
                    .words(Field.COMMITTEE, cells.get(0).stated().as(Committees::nominative), Certainty.PLACED);
            Optional.of(cells.get(1))
                    .filter(line -> DAY.matcher(line.text()).matches())
                    .flatMap(line -> GermanDates.first(reading.text(), line.at()))
                    .ifPresent(day -> reading.findings().day(Field.MEETING_DATE, day, Certainty.PLACED));
        }
    }
}
