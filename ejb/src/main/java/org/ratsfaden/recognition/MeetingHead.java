package org.ratsfaden.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.AgendaItems;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.LabelledLines;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Wording;

/** The head of a document that belongs to a sitting: committee, day, agenda item, its publicity, the paper dealt with. */
final class MeetingHead {

    private static final int SITTING_LINES = 40;
    private static final int LONGEST_SITTING = 260;
    private static final int DATED_LINES = 15;

    private static final Pattern SITTING = Pattern.compile(
            "(?:(?iu:(?:(?:beschluss|protokoll)?auszug|beschluss|beschlüsse)(?: aus (?:der|dem))?(?: (?=niederschrift|protokoll|sitzungs|beschluss))? ?))?(?:(?iu:(?:öffentliche |nichtöffentliche )?(?:beschluss|ergebnis|sitzungs)?(?:niederschrift|protokoll))"
                    + "(?: (?:der|über die|zur|von der))? )?(?:(?:über die|der|zur|für die|(?i:Einladung) zur) )?"
                    + "(?<sitting>(?:\\d{1,3}\\. )?(?:(?:außer)?(?:(?iu:ordentliche|öffentliche|nicht-? ?öffentliche|gemeinsame|konstituierende))n?(?: und |/| ))*"
                    + "(?:\\p{Lu}\\p{L}{0,12}sitzung|Sitzung)(?: (?:des|der))? (?<name>.{3,120}?))(?:,? (?:am|vom)\\b.*)?");

    /** "Öffentliche Sitzung vom 11. November 2015": whose sitting it was stands elsewhere. */
    private static final Pattern DATED = Pattern.compile(
            "(?iu)(?:(?:außer)?(?:ordentliche|öffentliche|nicht-? ?öffentliche) )*\\p{L}{0,14}sitzung (?:am|vom)\\b.{0,3} .{6,40}");

    /** The first line of a heading that goes on below. */
    private static final Pattern OPEN = Pattern.compile(
            "(?iu).*(?:niederschrift|protokoll|einladung|auszug|aus (?:der|dem)|n i e d e r s c h r i f t|sitzung|der|des|und|für|über die)(?: .{0,60}sitzung)?");

    private static final Pattern DAY_BELOW = Pattern.compile(
            "(?iu)(?:am|vom)\\b:?.*\\d.*|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag)\\b.*\\d.*");

    private static final Pattern DAY_BEHIND = Pattern.compile(" [–-] \\d{1,2}\\.\\d{1,2}\\.\\d{4}$");

    private static final Pattern PUBLIC_SITTING = Pattern.compile("(?iu)(?:\\d{1,3}\\. )?öffentlichen? \\p{L}*sitzung");

    private static final Pattern PART =
            Pattern.compile("(?iu)[(,] ?(?<part>(?:nicht-? ?)?öffentliche[rs]? (?:teil|sitzung|beratung))[),]");

    /** No label, number, sentence or shouting. */
    private static final Pattern NAME_ALONE =
            Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}, /-]{2,80}(?: \\([\\p{L}\\d/ -]{2,20}\\))?");

    /** Labels without a colon: "Zu TOP 23", "Vorlage Nr. 436 ANFRAGE". */
    private static final Pattern BARE_ITEM = Pattern.compile(
            "(?:(?iu:(?:nicht-? ?)?öffentliche sitzung) )?(?:[Zz]u )?(?:TOP|Top|Punkt|Tagesordnungspunkt|Auszug) (?:Nr\\. )?(?<item>(?:[ÖN] )?\\d{1,3}(?:\\.\\d{1,2}){0,2})(?: der Tagesordnung)?[.:]?|§ ?(?:\\d{1,3} \\(TOP )?(?<paragraph>\\d{1,3})\\)?");

    private static final int BARE_LINES = 45;
    private static final int LONGEST_BARE = 80;

    private MeetingHead() {}

    static void read(Reading reading) {
        readSitting(reading);
        readItem(reading);
        PaperHead.read(reading);
    }

    /** What stands beside labels inside an item of full minutes. */
    static void readLabelled(Reading reading) {
        PaperHead.read(reading);
        reading.labels()
                .words(Label.ROLE)
                .ifPresent(role -> reading.findings().words(Field.CONSULTATION_ROLE, role, Certainty.LABELLED));
    }

    static void readSitting(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        LabelledLines labels = reading.labels();
        labels.words(Label.COMMITTEE)
                .filter(words -> !words.value().isBlank())
                .ifPresent(
                        words -> findings.words(Field.COMMITTEE, words.as(Committees::nominative), Certainty.LABELLED));
        labels.value(Label.SITTING).ifPresent(value -> readDatedSitting(text, findings, value));
        Optional<Stated<String>> sitting =
                sitting(text).or(() -> labels.value(Label.TITLE).flatMap(value -> sitting(text, value)));
        sitting.ifPresent(words -> findings.words(Field.COMMITTEE, words.as(Committees::nominative), Certainty.PLACED));
        labels.sittingDay()
                .filter(value ->
                        !findings.has(Field.ISSUE_DATE) || !labels.ownDay().equals(Optional.of(value)))
                .flatMap(value -> GermanDates.first(text, value))
                .ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.LABELLED));
        sitting.flatMap(words -> GermanDates.first(text, words.at()).or(() -> dayBelow(text, words.at())))
                .ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.PLACED));
        text.firstLines(DATED_LINES).stream()
                .filter(line -> DATED.matcher(line.text()).matches())
                .flatMap(line -> GermanDates.first(text, line.at()).stream())
                .findFirst()
                .ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.PLACED));
        sitting.filter(words -> PUBLIC_SITTING.matcher(words.value()).lookingAt()
                        && !SelfDeclaredPublicity.hasNonPublicPart(text))
                .ifPresent(words -> status(findings, words.as(_ -> PublicStatus.PUBLIC), Certainty.WORDED));
    }

    /** "vom 3. September 2024" on the line below. */
    private static Optional<Stated<LocalDate>> dayBelow(DocumentText text, Span sitting) {
        return text.filled(text.lineAt(sitting.end()) + 1)
                .limit(2)
                .filter(line -> line.text().length() < 120
                        && DAY_BELOW.matcher(line.text()).matches())
                .findFirst()
                .flatMap(line -> GermanDates.first(text, line.at()));
    }

    /** "43. Plenarsitzung des Gemeinderates" in the first lines, also over two or three of them. */
    static Optional<Stated<String>> sitting(DocumentText text) {
        List<Line> lines = text.firstLines(SITTING_LINES);
        for (int i = 0; i < lines.size(); i++) {
            for (int last = i; last < Math.min(i + 3, lines.size()); last++) {
                Span span =
                        new Span(lines.get(i).at().start(), lines.get(last).at().end());
                if (span.end() - span.start() > LONGEST_SITTING
                        || last > i && !OPEN.matcher(lines.get(i).text()).matches()) {
                    break;
                }
                Stated<String> words =
                        text.words(span).as(Wording::unspacedStart).as(Committees::withoutShouting);
                Matcher matcher = SITTING.matcher(words.value());
                if (matcher.matches() && Committees.isName(genitiveDropped(matcher.group("name")))) {
                    return Optional.of(words.as(_ -> matcher.group("sitting")));
                }
            }
        }
        return Optional.empty();
    }

    /** "14.09.2021 Ausschuss für Schule und Sport", or the day alone. */
    private static void readDatedSitting(DocumentText text, Findings findings, Span value) {
        GermanDates.first(text, value).ifPresent(day -> {
            findings.day(Field.MEETING_DATE, day, Certainty.LABELLED);
            Stated<String> rest =
                    text.words(new Span(day.at().end(), Math.max(day.at().end(), value.end())));
            if (Committees.isName(rest.value())
                    && Character.isUpperCase(rest.value().charAt(0))) {
                findings.words(Field.COMMITTEE, rest.as(Committees::nominative), Certainty.LABELLED);
            }
        });
    }

    /** The sitting {@code span} names, if it names nothing else. */
    private static Optional<Stated<String>> sitting(DocumentText text, Span span) {
        Stated<String> words = text.words(span);
        Matcher matcher = SITTING.matcher(words.value());
        return matcher.matches() && Committees.isName(genitiveDropped(matcher.group("name")))
                ? Optional.of(words.as(_ -> matcher.group("sitting")))
                : Optional.empty();
    }

    private static String genitiveDropped(String name) {
        return Committees.nominative("Sitzung des " + name);
    }

    private static void readItem(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        reading.labels()
                .value(Label.ITEM)
                .flatMap(value -> AgendaItems.at(text, value))
                .ifPresent(item -> item(findings, item));
        bare(text, BARE_ITEM)
                .flatMap(line -> AgendaItems.at(
                        text,
                        new Span(
                                line.at().start() + itemAt(line.text()),
                                line.at().end())))
                .ifPresent(item -> item(findings, item));
        status(reading, Label.CONSULTATION);
        status(reading, Label.STATUS);
        reading.labels()
                .words(Label.DATE)
                .flatMap(words -> partNamed(words.value()).map(status -> words.as(_ -> status)))
                .ifPresent(status -> status(findings, status, Certainty.LABELLED));
    }

    /** "26.09.2018 (27. Sitzung, öffentlicher Teil)". */
    private static Optional<PublicStatus> partNamed(String words) {
        Matcher part = PART.matcher(words);
        return part.find() ? PublicStatus.of(part.group("part")) : Optional.empty();
    }

    /** A short line near the top that is all of {@code words}. */
    static Optional<Line> bare(DocumentText text, Pattern words) {
        return text.firstLines(BARE_LINES).stream()
                .filter(line -> line.text().length() < LONGEST_BARE
                        && words.matcher(line.text()).matches())
                .findFirst();
    }

    private static int itemAt(String line) {
        Matcher item = BARE_ITEM.matcher(line);
        return item.matches() ? Math.max(item.start("item"), item.start("paragraph")) : line.length();
    }

    static void item(Findings findings, AgendaItems.Item item) {
        findings.words(Field.AGENDA_ITEM, item.number(), Certainty.LABELLED);
        item.status().ifPresent(status -> status(findings, status, Certainty.LABELLED));
    }

    static void status(Findings findings, Stated<PublicStatus> status, Certainty certainty) {
        findings.words(Field.PUBLIC_STATUS, status.as(PublicStatus::key), certainty);
    }

    private static void status(Reading reading, Label label) {
        reading.labels()
                .words(label)
                .ifPresent(words -> PublicStatus.of(words.value().replaceFirst(" \\(.*", ""))
                        .ifPresent(status -> status(reading.findings(), words.as(_ -> status), Certainty.LABELLED)));
    }

    /** "Stadtbezirksrat Linden", "Stadtrat (SR/038/2017)": a line of the head that is nothing but the name of a council or committee, or the committee below its council. */
    static Optional<Stated<String>> committeeAlone(DocumentText text, int lines) {
        List<Line> named = text.firstLines(lines).stream()
                .map(line -> new Line(
                        line.number(),
                        line.at(),
                        DAY_BEHIND.matcher(line.text()).replaceFirst("")))
                .filter(line -> NAME_ALONE.matcher(line.text()).matches() && Committees.isName(line.text()))
                .toList();
        return named.stream()
                .filter(line -> named.stream().noneMatch(below -> below.number() == line.number() + 1))
                .map(line -> line.stated()
                        .as(words ->
                                Committees.withoutBody(Committees.nominative(words.replaceFirst(" \\([^)]*\\)$", "")))))
                .findFirst();
    }

    /** The day of the sitting as the first day in the head. */
    static Optional<Stated<LocalDate>> firstDay(DocumentText text) {
        return GermanDates.first(text, text.head());
    }
}
