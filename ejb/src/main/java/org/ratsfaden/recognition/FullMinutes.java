package org.ratsfaden.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;

/** A whole Niederschrift: its sitting, and the first item with a decision. */
final class FullMinutes implements Layout {

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:öffentliche |nichtöffentliche )?(?:Niederschrift|Protokoll|Beschlussprotokoll|Sitzungsprotokoll|Ergebnisprotokoll|Sitzungsniederschrift)"
                    + "(?: (?:über|der|zur|zu|von|Nr).{0,160}| \\d.{0,120}| -\\.{3})?");
    private static final Pattern ITEM = Pattern.compile(
            "(?iu)(?:(?:zu )?(?:TOP|Tagesordnungspunkt)[ :]? ?(?:[ÖN] )?\\d{1,3}\\b.*|Punkt \\d{1,3}(?:\\.\\d{1,2})? der Tagesordnung.*|Tagesordnung:?)");
    private static final Pattern DAY_BEGINS = Pattern.compile("(?iu)(?:am|vom) .*\\d.*");
    private static final Pattern ITEM_NUMBER = Pattern.compile(
            "(?:(?:zu )?(?:TOP|Tagesordnungspunkt|Punkt)[ :]? ?)(?<item>(?:[ÖN] ?)?\\d{1,3}(?:\\.\\d{1,3}){0,2}).*");

    @Override
    public int likeness(Reading reading) {
        boolean heading = heading(reading.text()).isPresent();
        long items = reading.text().lines().stream()
                .filter(line ->
                        line.text().length() < 200 && ITEM.matcher(line.text()).matches())
                .limit(4)
                .count();
        return (heading ? 3 : 0) + (items >= 3 ? 3 : 0);
    }

    private static Optional<Line> heading(DocumentText text) {
        return text.firstLines(25).stream()
                .filter(line -> line.text().length() < 200
                        && HEADING.matcher(line.text()).matches())
                .findFirst();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.MINUTES;
    }

    @Override
    public void read(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        heading(text).ifPresent(line -> readTitle(text, findings, line));
        readStatus(reading);
        MeetingHead.read(reading);
        text.firstLines(12).stream()
                .filter(line -> Committees.isName(line.text()) && line.text().length() < 90)
                .findFirst()
                .ifPresent(line ->
                        findings.words(Field.COMMITTEE, line.stated().as(Committees::nominative), Certainty.PLACED));
        MeetingHead.firstDay(text).ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.PLACED));
        MeetingHead.sitting(text)
                .flatMap(Bodies::ofCouncil)
                .ifPresent(body -> findings.words(Field.BODY, body, Certainty.WORDED));
        Bodies.first(text, text.head()).ifPresent(body -> findings.words(Field.BODY, body, Certainty.PLACED));
        Signing.day(text).ifPresent(day -> findings.day(Field.ISSUE_DATE, day, Certainty.PLACED));
        if (!Decisions.readSections(reading)) {
            ToldDecision.readFirst(reading);
        }
        readItem(reading);
    }

    private static void readTitle(DocumentText text, Findings findings, Line heading) {
        int end = heading.at().end();
        List<Line> lines = text.lines();
        for (Line next : lines.subList(heading.number() + 1, Math.min(heading.number() + 4, lines.size()))) {
            if (next.isBlank()
                    || DAY_BEGINS.matcher(next.text()).matches()
                    || next.text().contains(":")) {
                break;
            }
            end = next.at().end();
        }
        Stated<String> title = text.words(new Span(heading.at().start(), end));
        findings.words(Field.TITLE, title.as(words -> words.replaceFirst(" -\\.{3}$", "")), Certainty.PLACED);
    }

    /** Minutes that hold a public and a non-public part have no status of their own. */
    private static void readStatus(Reading reading) {
        if (SelfDeclaredPublicity.hasNonPublicPart(reading.text())) {
            return;
        }
        reading.findings()
                .words(Field.TITLE)
                .filter(title -> title.matches("(?iu)(?:nicht)?öffentliche .*"))
                .ifPresent(title -> heading(reading.text())
                        .ifPresent(line -> MeetingHead.status(
                                reading.findings(),
                                new Stated<>(
                                        title.toLowerCase(java.util.Locale.GERMAN)
                                                        .startsWith("nicht")
                                                ? PublicStatus.NON_PUBLIC
                                                : PublicStatus.PUBLIC,
                                        line.at()),
                                Certainty.PLACED)));
        MeetingHead.aloneInHead(reading.text(), 8)
                .ifPresent(status -> MeetingHead.status(reading.findings(), status, Certainty.PLACED));
    }

    /** The item the decision was taken under, and the paper on the line below its heading. */
    private static void readItem(Reading reading) {
        DocumentText text = reading.text();
        int decided = reading.findings().start(Field.DECISION_TEXT);
        itemAbove(text, decided).ifPresent(heading -> {
            Matcher number = ITEM_NUMBER.matcher(heading.text());
            if (number.matches()) {
                int start = heading.at().start();
                AgendaItems.at(
                                text,
                                new Span(
                                        start + number.start("item"),
                                        heading.at().end()))
                        .ifPresent(item -> MeetingHead.item(reading.findings(), item));
            }
            text.filled(heading.number() + 1)
                    .findFirst()
                    .filter(line -> line.at().end() < decided)
                    .flatMap(line -> PaperNumbers.alone(text, line))
                    .ifPresent(paper -> reading.findings().words(Field.PAPER_NUMBER, paper, Certainty.PLACED));
        });
    }

    /** The heading of the item a place belongs to, where one says so. */
    private static Optional<Line> itemAbove(DocumentText text, int offset) {
        return text.lines().stream()
                .filter(line -> line.at().start() < offset)
                .filter(line -> line.text().length() < 200
                        && ITEM_NUMBER.matcher(line.text()).matches())
                .reduce((earlier, later) -> later);
    }
}
