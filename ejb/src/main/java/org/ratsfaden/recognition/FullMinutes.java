package org.ratsfaden.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.wording.AgendaItems;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PaperNumbers;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Wording;

/** A whole Niederschrift: its sitting, and the first item with a decision. */
final class FullMinutes implements Layout {

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:(?:öffentliche|nichtöffentliche|vorläufige) )?(?:sitzungs|beschluss|ergebnis|kurz|verlaufs)?(?:niederschrift|protokoll)"
                    + "(?:(?: \\p{L}.{0,160}| \\d.{0,120})?[^.:]| -\\.{3})?");
    private static final Pattern ITEM = Pattern.compile(
            "(?iu)(?:(?:zu )?(?:TOP|Tagesordnungspunkt)[ :]? ?(?:[ÖN] )?\\d{1,3}\\b.*|Punkt \\d{1,3}(?:\\.\\d{1,2})? der Tagesordnung.*|Tagesordnung:?|(?-iu:Ö|N|NÖ) ?\\d{1,2}(?:\\.\\d{1,2})?\\.? \\p{L}.*)");
    private static final Pattern OF_PUBLIC_SITTING =
            Pattern.compile("(?iu)(?:niederschrift über die |protokoll der )?(?:nicht-? ?)?öffentliche .*");
    private static final Pattern ITEM_NUMBER = Pattern.compile(
            "(?:(?:zu )?(?:TOP|Tagesordnungspunkt|Punkt)[ :]? ?(?<item>(?:[ÖN] ?)?\\d{1,3}(?:\\.\\d{1,3}){0,2})"
                    + "|(?<lettered>[ÖN] ?\\d{1,2}(?:\\.\\d{1,2}){0,2})\\.? (?=\\p{L})).*");
    private static final Pattern BARE_ITEM =
            Pattern.compile("(?<item>\\d{1,2}(?:\\.\\d{1,2}){0,2})\\.? (?=\\p{Lu}).{3,150}[^.,;:]");

    private static final Set<Field> OF_THE_ITEM = EnumSet.of(
            Field.AGENDA_ITEM,
            Field.PAPER_NUMBER,
            Field.PAPER_TYPE,
            Field.HAS_DECISION,
            Field.DECISION_TEXT,
            Field.CONSULTATION_ROLE,
            Field.DECIDING_BODY,
            Field.RESOLUTION_NUMBER,
            Field.OUTCOME,
            Field.OUTCOME_RAW,
            Field.VOTE);

    private static final Pattern BODY_AND_DAY =
            Pattern.compile("\\p{Lu}[\\p{L}. -]{4,50},? \\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}");
    private static final Pattern ONLY_DAY = Pattern.compile("\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}");
    private static final Pattern BARE_HEADING = Pattern.compile("(?iu)niederschrift|protokoll|ergebnisprotokoll");
    private static final int TOP = 6;
    private static final int STATUS_LINES = 40;

    @Override
    public int likeness(Reading reading) {
        boolean heading = heading(reading.text()).isPresent();
        long items = reading.text().lines().stream()
                .filter(line ->
                        line.text().length() < 200 && ITEM.matcher(line.text()).matches())
                .limit(4)
                .count();
        boolean itemOnTop = reading.text().firstLines(1).stream()
                .anyMatch(line -> line.text().matches("TOP 1"));
        return (heading ? 4 : 0) + (items >= 3 || itemOnTop && items == 2 ? 5 : 0);
    }

    /** Whether it is headed as the minutes of a whole sitting. */
    static boolean hasHeading(DocumentText text) {
        return heading(text).isPresent();
    }

    private static Optional<Line> heading(DocumentText text) {
        return text.firstLines(25).stream()
                .filter(line -> line.text().length() < 200
                        && HEADING.matcher(Wording.unspaced(line.text())).matches())
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
        heading(text)
                .filter(line -> BARE_HEADING.matcher(line.text()).matches())
                .flatMap(_ -> reading.labels().words(Label.TITLE))
                .ifPresent(title -> findings.words(Field.TITLE, title, Certainty.LABELLED));
        heading(text).ifPresent(line -> MinutesTitle.read(text, findings, line));
        readStatus(reading);
        MeetingHead.readSitting(reading);
        text.firstLines(12).stream()
                .filter(line -> Committees.isName(line.text())
                        && line.text().length() < 90
                        && !line.text().contains("Sitzung"))
                .findFirst()
                .ifPresent(line ->
                        findings.words(Field.COMMITTEE, line.stated().as(Committees::nominative), Certainty.PLACED));
        MeetingHead.firstDay(text)
                .filter(day -> day.at().start() < firstItem(text))
                .ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.PLACED));
        MeetingHead.sitting(text)
                .flatMap(Bodies::ofCouncil)
                .ifPresent(body -> findings.words(Field.BODY, body, Certainty.WORDED));
        Bodies.first(text, text.head()).ifPresent(body -> findings.words(Field.BODY, body, Certainty.PLACED));
        readIssueDay(reading);
        Signing.day(text).ifPresent(day -> findings.day(Field.ISSUE_DATE, day, Certainty.PLACED));
        MeetingFacts.read(reading);
        MeetingFacts.readState(reading);
        readItems(reading);
    }

    /** "Stadt Ahrenberg 15.07.2026" or a day alone on top, where the sitting's own day stands elsewhere. */
    private static void readIssueDay(Reading reading) {
        DocumentText text = reading.text();
        List<Line> top = text.firstLines(TOP);
        boolean sittingElsewhere = reading.labels().value(Label.DATE).isPresent()
                || top.stream()
                                .filter(line -> ONLY_DAY.matcher(line.text()).matches())
                                .count()
                        > 1;
        top.stream()
                .filter(line -> BODY_AND_DAY.matcher(line.text()).matches()
                                && Bodies.first(text, line.at()).isPresent()
                        || reading.labels().value(Label.DATE).isPresent()
                                && sittingElsewhere
                                && ONLY_DAY.matcher(line.text()).matches())
                .findFirst()
                .flatMap(line -> GermanDates.first(text, line.at()))
                .filter(day -> !day.value()
                        .equals(reading.findings().day(Field.MEETING_DATE).orElse(null)))
                .ifPresent(day -> reading.findings().day(Field.ISSUE_DATE, day, Certainty.PLACED));
    }

    /** Where the first item begins: what stands above it is the head. */
    private static int firstItem(DocumentText text) {
        return text.lines().stream()
                .filter(line -> line.text().length() < 200
                        && ITEM_NUMBER.matcher(line.text()).matches())
                .findFirst()
                .map(line -> line.at().start())
                .orElse(text.all().length());
    }

    /** Minutes that hold a public and a non-public part have no status of their own. */
    private static void readStatus(Reading reading) {
        if (SelfDeclaredPublicity.hasNonPublicPart(reading.text())) {
            return;
        }
        reading.findings()
                .words(Field.TITLE)
                .filter(title -> OF_PUBLIC_SITTING.matcher(title).matches())
                .ifPresent(title -> heading(reading.text())
                        .ifPresent(line -> MeetingHead.status(
                                reading.findings(),
                                new Stated<>(
                                        title.toLowerCase(Locale.GERMAN).contains("nicht")
                                                ? PublicStatus.NON_PUBLIC
                                                : PublicStatus.PUBLIC,
                                        line.at()),
                                Certainty.PLACED)));
        StatusInHead.aloneInHead(reading.text(), STATUS_LINES)
                .ifPresent(status -> MeetingHead.status(reading.findings(), status, Certainty.PLACED));
    }

    /** What the first item with a decision in words, or else with any, says is repeated on top; minutes whose items cannot be told are read as one. */
    private static void readItems(Reading reading) {
        List<MinutesItem> items = MinutesItems.in(reading.text());
        reading.items().addAll(items);
        Optional<MinutesItem> decided = items.stream()
                .filter(item -> has(item, Field.DECISION_TEXT))
                .findFirst()
                .or(() -> items.stream().filter(FullMinutes::hasDecision).findFirst());
        if (items.isEmpty()) {
            if (!Decisions.readSections(reading)) {
                ToldDecision.readFirst(reading);
            }
            readItem(reading);
        }
        decided.ifPresent(item -> reading.findings()
                .adopt(item.findings().stream()
                        .filter(finding -> OF_THE_ITEM.contains(finding.field())
                                && (finding.field() != Field.AGENDA_ITEM || has(item, Field.PAPER_NUMBER)))
                        .toList()));
    }

    private static boolean has(MinutesItem item, Field field) {
        return item.findings().stream().anyMatch(finding -> finding.field() == field);
    }

    private static boolean hasDecision(MinutesItem item) {
        return item.findings().stream()
                .anyMatch(finding ->
                        finding.field() == Field.HAS_DECISION && finding.value().equals(new FindingValue.Flag(true)));
    }

    /** The item the decision was taken under, and the paper on the line below its heading. */
    private static void readItem(Reading reading) {
        DocumentText text = reading.text();
        int decided = reading.findings().start(Field.DECISION_TEXT);
        itemAbove(text, decided).ifPresent(heading -> {
            int start = heading.at().start() + numberAt(heading.text());
            AgendaItems.at(text, new Span(start, heading.at().end()))
                    .ifPresent(item -> MeetingHead.item(reading.findings(), item));
            text.filled(heading.number() + 1)
                    .findFirst()
                    .filter(line -> line.at().end() < decided)
                    .flatMap(line -> PaperNumbers.alone(text, line).or(() -> PaperNumbers.beside(text, line)))
                    .ifPresent(paper -> reading.findings().words(Field.PAPER_NUMBER, paper, Certainty.PLACED));
        });
    }

    /** The heading of the item a place belongs to, where one says so. */
    private static Optional<Line> itemAbove(DocumentText text, int offset) {
        return last(text, offset, ITEM_NUMBER).or(() -> last(text, offset, BARE_ITEM));
    }

    private static Optional<Line> last(DocumentText text, int offset, Pattern heading) {
        return text.lines().stream()
                .filter(line -> line.at().start() < offset)
                .filter(line -> line.text().length() < 200
                        && heading.matcher(line.text()).matches())
                .reduce((earlier, later) -> later);
    }

    /** Where the number stands in the heading of an item. */
    private static int numberAt(String heading) {
        Matcher number = ITEM_NUMBER.matcher(heading);
        return number.matches() ? Math.max(number.start("item"), number.start("lettered")) : 0;
    }
}
