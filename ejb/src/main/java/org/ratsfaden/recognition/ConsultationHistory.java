package org.ratsfaden.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Outcome;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Votes;

/**
 * The order of consultation with what came of it: "13.08.2026: Verwaltungsausschuss: Einstimmig" in one line, or committee, day and
 * result below each other ("Schulausschuss Entscheidung", "31.05.2012", "des Schulausschusses zur Kenntnis genommen").
 */
final class ConsultationHistory {

    private static final Pattern HEADING =
            Pattern.compile("(?iu)(?:beratungsfolge|beratungsverlauf|beratungsgang|beratungen) ?:?");

    private static final Pattern IN_ONE_LINE = Pattern.compile(
            "(?<day>\\d{1,2}\\.\\d{1,2}\\.\\d{4}) ?: ?(?<committee>\\p{Lu}[^:]{3,90}) ?: ?(?<result>\\p{L}.{2,120})");

    private static final Pattern COMMITTEE = Pattern.compile(
            "(?<committee>\\p{Lu}.{3,90}?)(?: (?<role>Vorberatung|Entscheidung|Kenntnisnahme|Anhörung|Beratung|Beschlussfassung))?");

    private static final Pattern DAY_LINE =
            Pattern.compile("(?<day>\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?:\\s+(?<result>\\p{L}.{2,80}))?");

    private static final Pattern RESULT_LINE = Pattern.compile(
            "(?:\\d{1,3}\\. )?(?:(?:\\p{L}* ?[Ss]itzung )?(?:des|der) \\p{Lu}[\\p{L} ,-]{3,80}? )?(?<result>(?:ungeändert|geändert|mehrheitlich|einstimmig|zur Kenntnis|zurück|ab|ver|über|be|emp|zu)\\p{L}*.{0,80})");

    private static final int LONGEST = 40;

    private static final int LAST_LINES = 12;

    private ConsultationHistory() {}

    /**
     * One sitting.
     *
     * @param decides whether the committee is said to decide there
     * @param inOneLine whether all of it stands in one line
     */
    private record Row(
            Stated<String> committee, Span day, Optional<Stated<String>> result, boolean decides, boolean inOneLine) {}

    /** Reads the sitting that decided: the first that is said to, or else the last one. Says whether there was any. */
    static boolean read(Reading reading) {
        List<Row> rows = rows(reading.text());
        Optional<Row> deciding = rows.stream()
                .filter(row -> row.decides() && row.result().isPresent())
                .findFirst()
                .or(() -> rows.stream().filter(Row::inOneLine).reduce((earlier, later) -> later));
        deciding.ifPresent(row -> read(reading, row));
        return deciding.isPresent();
    }

    private static void read(Reading reading, Row row) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        findings.words(Field.COMMITTEE, row.committee().as(Committees::nominative), Certainty.LABELLED);
        GermanDates.first(text, row.day()).ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.LABELLED));
        Stated<String> result = row.result().orElseThrow();
        Outcome.of(result.value()).filter(outcome -> outcome != Outcome.NO_VOTE).ifPresent(outcome -> {
            Span whole =
                    row.inOneLine() ? new Span(row.day().start(), result.at().end()) : result.at();
            Decisions.outcome(findings, text.words(whole), Optional.of(outcome));
            Votes.in(text, result.at()).ifPresent(vote -> findings.vote(vote, Certainty.LABELLED));
            findings.decision(result.at());
        });
    }

    private static List<Row> rows(DocumentText text) {
        Optional<Line> heading = text.firstLines(LONGEST).stream()
                .filter(line -> HEADING.matcher(line.text()).matches())
                .findFirst();
        List<Row> rows = new ArrayList<>();
        if (heading.isEmpty()) {
            return rows;
        }
        List<Line> lines = text.filled(heading.get().number() + 1)
                .limit(LONGEST)
                .takeWhile(line -> !Sections.isHeading(line) && line.text().length() < 160)
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher inOneLine = IN_ONE_LINE.matcher(lines.get(i).text());
            if (inOneLine.matches()) {
                int start = lines.get(i).at().start();
                rows.add(new Row(
                        text.words(new Span(start + inOneLine.start("committee"), start + inOneLine.end("committee"))),
                        new Span(start, start + inOneLine.end("day")),
                        Optional.of(text.words(new Span(
                                start + inOneLine.start("result"),
                                lines.get(i).at().end()))),
                        false,
                        true));
            } else {
                below(text, lines.subList(i, Math.min(i + 3, lines.size()))).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** Committee, day and result on two or three lines. */
    private static Optional<Row> below(DocumentText text, List<Line> lines) {
        Matcher committee = COMMITTEE.matcher(lines.getFirst().text());
        Matcher day = DAY_LINE.matcher(lines.size() > 1 ? lines.get(1).text() : "");
        if (!committee.matches() || !Committees.isName(committee.group("committee")) || !day.matches()) {
            return Optional.empty();
        }
        Line name = lines.getFirst();
        int start = lines.get(1).at().start();
        Optional<Stated<String>> result = day.group("result") != null
                ? Optional.of(text.words(new Span(start + day.start("result"), start + day.end("result"))))
                : lines.stream().skip(2).findFirst().flatMap(line -> result(text, line));
        String role = committee.group("role");
        return Optional.of(new Row(
                text.words(new Span(name.at().start(), name.at().start() + committee.end("committee"))),
                new Span(start, start + day.end("day")),
                result,
                "Entscheidung".equals(role) || "Beschlussfassung".equals(role),
                false));
    }

    private static Optional<Stated<String>> result(DocumentText text, Line line) {
        Matcher result = RESULT_LINE.matcher(line.text());
        return result.matches()
                ? Optional.of(text.words(new Span(
                        line.at().start() + result.start("result"), line.at().end())))
                : Optional.empty();
    }

    /** Where and when a paper was written, at its end. */
    static void readSignature(Reading reading) {
        if (!reading.findings().has(Field.ISSUE_DATE)) {
            Dateline.last(reading.text(), LAST_LINES).ifPresent(dateline -> dateline.tell(reading.findings()));
        }
    }
}
