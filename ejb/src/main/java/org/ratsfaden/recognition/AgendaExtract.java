package org.ratsfaden.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.AgendaItems;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Outcome;
import org.ratsfaden.wording.PaperNumbers;
import org.ratsfaden.wording.Parties;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** One agenda item out of a council information system: ALLRIS ("Auszug - …", "TOP: Ö 5.1") or SessionNet ("TOP Ö 3: …"). */
final class AgendaExtract implements Layout {

    private static final Pattern HEADLINE = Pattern.compile("Auszug ?[-–] ?(?<title>.+)");
    private static final Pattern ITEM_LINE = Pattern.compile(
            "(?:(?:TOP|Tagesordnungspunkt|Zu TOP|zu TOP) (?<item>(?:(?:NÖ|Ö|N) ?)?\\d{1,3}(?:\\.\\d{1,3}){0,3})|(?<lettered>(?:NÖ|Ö|N) ?\\d{1,3}(?:\\.\\d{1,3}){0,3}))"
                    + "\\.?(?: ?:| ) ?(?:[(–-] ?(?<status>(?i:(?:nicht-? ?)?öffentlich)) ?[)–-]:? ?)?(?<title>\\p{L}.+)");
    private static final Pattern DATED_LINE = Pattern.compile(
            "(?<day>\\d{2}\\.\\d{2}\\.\\d{4}) [-–] (?<item>(?:[ÖN] ?)?\\d{1,3}(?:\\.\\d{1,3}){0,3}) (?<title>.+)");
    private static final Pattern FROM_MINUTES = Pattern.compile(
            "(?iu)(?:beschluss|protokoll|beschlussbuch|niederschrifts|sitzungs)?[- ]?auszug(?: aus (?:der|dem) (?:\\p{L}+ )?(?:\\p{L}*niederschrift|\\p{L}*protokoll|beschlussbuch|sitzungsbuch|\\p{L}*sitzung).{0,140}| vom .{4,40})?");
    private static final Pattern FIELD = Pattern.compile(
            "(?iu)(?:Beschluss|Sachverhalt|Protokoll|Abstimmung|Abstimmungsergebnis|Wortprotokoll|Diskussionsverlauf|Beratung):?(?: .*)?");

    /** Minutes say Herr and Frau; newspapers do not. */
    private static final Pattern PROCEEDINGS = Pattern.compile(
            "(?=[A-Z])(?:(?:Herr|Frau)(?: Dr\\.)? \\p{Lu}[\\p{L}-]{1,30}"
                    + "|(?:Kreistagsabgeordnete[rn]?|Stadtr(?:at|ätin)|Gemeinder(?:at|ätin)|Ratsmitglied|Kreisr(?:at|ätin)|KTA|Ausschussmitglied) \\p{Lu}[\\p{L}-]{1,30}|(?:Der|Die) Vorsitzende|Die Verwaltung)"
                    + " (?:erklärt|berichtet|informiert|führt|teilt|fragt|bittet|merkt|weist|stellt|antwortet|erläutert|informiert|ergänzt|verweist|schlägt"
                    + "|bedankt|eröffnet|begrüßt|möchte|betont|sieht|regt|dankt|unterstreicht|bejaht|hält|stimmt)(?:e|en)?(?!\\p{L})"
                    + "|(?<!\\p{L})(?:informierte|berichtete?|erläuterte?|erklärte?|erkundigte? sich|fragte?|wies|teilte?) (?:Herr|Frau) (?:Dr\\. )?\\p{Lu}\\p{Ll}+");

    private static final int LONGEST_HEADLINE = 600;
    private static final int TITLE_LINES = 5;
    private static final int LONGEST_FRAGMENT = 2_500;
    private static final Pattern NUMBERED = Pattern.compile(
            "\\d{1,2}(?:\\.\\d{1,2})?\\.? (?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Sitzung|\\p{L}*sitzung|öffentliche|ordentliche)\\b)(?<title>\\p{Lu}[^.]{5,180})");

    private static final int NUMBERED_LINES = 15;
    private static final int HEAD_LINES = 3;
    private static final int STATUS_LINES = 12;
    private static final Pattern REPORTER = Pattern.compile("(?s)\\s+Berichterstatter(?:in|/in)?:.*");
    private static final Pattern MOTION_NUMBER =
            Pattern.compile("(?<type>\\p{Lu}\\p{L}{0,20}antrag|Antrag|Anfrage) Nr\\. ?(?<number>[\\p{L}\\d/-]{1,20})");
    private static final Pattern MOTION_TITLE = Pattern.compile(
            "(?:Antrag|Anfrage) (?:der )?(?<group>(?:Fraktion [^:,]{2,40}|[^:, ]{2,30}-Fraktion)): ?.*");
    private static final Pattern FOR_GROUP =
            Pattern.compile("(?<who>\\p{Lu}[^:,()]{3,40} \\(für die [^()]{2,40}raktion\\)?).*");
    private static final Pattern GROUP = Pattern.compile("der (?<party>\\p{Lu}[\\p{L}/. ]{1,30}-Fraktion)");

    @Override
    public int likeness(Reading reading) {
        List<Line> first = reading.text().firstLines(60);
        boolean headline = first.stream()
                .anyMatch(line -> line.text().length() < 400
                        && (HEADLINE.matcher(line.text()).matches()
                                || DATED_LINE.matcher(line.text()).matches()));
        boolean item = reading.labels().value(Label.ITEM).isPresent()
                && (reading.labels().value(Label.DATE).isPresent()
                        || reading.labels().value(Label.SITTING).isPresent())
                && !reading.labels().has(Label.RESPONSIBLE);
        boolean itemLine = !FullMinutes.hasHeading(reading.text())
                && first.stream()
                        .limit(3)
                        .anyMatch(line -> line.text().startsWith("TOP ")
                                && ITEM_LINE.matcher(line.text()).matches());
        boolean fieldFirst = first.stream()
                .limit(1)
                .anyMatch(line -> FIELD.matcher(line.text()).matches());
        boolean proceedings = PROCEEDINGS
                        .matcher(reading.text().of(reading.text().opening()))
                        .results()
                        .limit(2)
                        .count()
                >= (isFragment(reading.text()) ? 1 : 2);
        boolean fromMinutes = first.stream()
                .limit(10)
                .anyMatch(line -> line.text().length() < 160
                        && FROM_MINUTES.matcher(line.text()).matches());
        boolean sessionNet = reading.labels().value(Label.ITEM).isPresent()
                && reading.labels().value(Label.SITTING).isPresent();
        return fromMinutes || sessionNet ? 6 : headline || itemLine ? 4 : item || fieldFirst || proceedings ? 3 : 0;
    }

    /** A piece of proceedings without anything above it. */
    private static boolean isFragment(DocumentText text) {
        return text.all().length() < LONGEST_FRAGMENT
                && text.firstLines(1).stream().anyMatch(line -> line.text().length() > 100);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.EXTRACT;
    }

    @Override
    public void read(Reading reading) {
        readHeadline(reading);
        MeetingHead.read(reading);
        readDayOnTop(reading);
        MeetingFacts.read(reading);
        if (!SelfDeclaredPublicity.hasNonPublicPart(reading.text())) {
            MeetingHead.aloneInHead(reading.text(), STATUS_LINES)
                    .ifPresent(status -> MeetingHead.status(reading.findings(), status, Certainty.PLACED));
        }
        reading.labels()
                .words(Label.TITLE)
                .ifPresent(title -> reading.findings().words(Field.TITLE, title, Certainty.LABELLED));
        readNumberedTitle(reading);
        readTitleBelowItem(reading);
        readTitleBelowLabels(reading);
        readPaperLine(reading);
        readMotion(reading);
        Bodies.alone(reading.text(), reading.text().head())
                .ifPresent(body -> reading.findings().words(Field.BODY, body, Certainty.PLACED));
        Bodies.onlyOneNamed(reading.text(), reading.text().opening())
                .ifPresent(body -> reading.findings().words(Field.BODY, body, Certainty.WORDED));
        readResult(reading);
    }

    /** The first line that names the item. ALLRIS 4 puts the day before it and prints the title in one line. */
    private static void readHeadline(Reading reading) {
        DocumentText text = reading.text();
        for (Line line : text.firstLines(60)) {
            Matcher headline = HEADLINE.matcher(line.text());
            Matcher item = ITEM_LINE.matcher(line.text());
            Matcher dated = DATED_LINE.matcher(line.text());
            if (line.text().length() > LONGEST_HEADLINE) {
                continue;
            }
            if (headline.matches()) {
                readTitle(reading, line, headline.start("title"), TITLE_LINES);
                return;
            }
            if (dated.matches()) {
                readTitle(reading, line, dated.start("title"), 1);
                return;
            }
            if (item.matches()) {
                readTitle(reading, line, item.start("title"), TITLE_LINES);
                readItem(reading, line, item);
                return;
            }
        }
    }

    /** "Haushaltsberatungen 07./08.12.2021" above the item: the only day there. */
    private static void readDayOnTop(Reading reading) {
        DocumentText text = reading.text();
        text.firstLines(HEAD_LINES).stream()
                .takeWhile(line -> !ITEM_LINE.matcher(line.text()).matches())
                .filter(line -> line.text().length() < 80
                        && GermanDates.in(text, line.at()).count() == 1)
                .findFirst()
                .flatMap(line -> GermanDates.first(text, line.at()))
                .ifPresent(day -> reading.findings().day(Field.MEETING_DATE, day, Certainty.PLACED));
    }

    private static void readItem(Reading reading, Line line, Matcher item) {
        DocumentText text = reading.text();
        int start = line.at().start();
        int number = Math.max(item.start("item"), item.start("lettered"));
        AgendaItems.at(text, new Span(start + number, line.at().end()))
                .ifPresent(found -> MeetingHead.item(reading.findings(), found));
        Optional.ofNullable(item.group("status"))
                .flatMap(PublicStatus::of)
                .map(status -> new Stated<>(status, new Span(start + item.start("status"), start + item.end("status"))))
                .ifPresent(status -> MeetingHead.status(reading.findings(), status, Certainty.PLACED));
    }

    /** The title runs to the next blank line or semicolon; what is glued to it ("Berichterstatterin: …") is not part of it. */
    private static void readTitle(Reading reading, Line line, int from, int atMost) {
        DocumentText text = reading.text();
        int start = line.at().start() + from;
        int end = line.at().end();
        int last = Math.min(line.number() + atMost, text.lines().size());
        for (Line next : text.lines().subList(line.number() + 1, last)) {
            if (next.isBlank()
                    || text.all().charAt(end - 1) == ';'
                    || next.text().contains(":")) {
                break;
            }
            end = next.at().end();
        }
        String kept = REPORTER.matcher(text.of(new Span(start, end))).replaceFirst("");
        Stated<String> title = text.words(new Span(start, start + kept.length()));
        reading.findings().words(Field.TITLE, title.as(words -> words.replaceFirst("[;,]$", "")), Certainty.PLACED);
    }

    /** "4. Annahme einer Spende" below the head, where nothing else in it is numbered. */
    private static void readNumberedTitle(Reading reading) {
        DocumentText text = reading.text();
        List<Line> numbered = text.firstLines(NUMBERED_LINES).stream()
                .filter(line -> line.text().length() < 200
                        && NUMBERED.matcher(line.text()).matches())
                .toList();
        if (numbered.size() != 1
                || reading.findings().has(Field.AGENDA_ITEM)
                || reading.findings().has(Field.TITLE)) {
            return;
        }
        Line line = numbered.getFirst();
        Matcher item = NUMBERED.matcher(line.text());
        if (item.matches()) {
            AgendaItems.at(text, line.at()).ifPresent(found -> MeetingHead.item(reading.findings(), found));
            readTitle(reading, line, item.start("title"), TITLE_LINES);
        }
    }

    /** SessionNet prints it between "TOP: Ö 3.2" and "Vorlage: …". */
    private static void readTitleBelowItem(Reading reading) {
        DocumentText text = reading.text();
        if (reading.labels().value(Label.SITTING).isEmpty()
                || reading.findings().has(Field.TITLE)) {
            return;
        }
        reading.labels()
                .value(Label.ITEM)
                .flatMap(item -> text.filled(text.lineAt(item.start()) + 1).findFirst())
                .filter(line -> Paper.isTitle(line) && line.text().indexOf(':') < 0)
                .ifPresent(line -> reading.findings().words(Field.TITLE, line.stated(), Certainty.PLACED));
    }

    /** Where nothing names the item above, the first line below its labels does. */
    private static void readTitleBelowLabels(Reading reading) {
        int end = reading.labels().end();
        if (end > 0 && !reading.findings().has(Field.TITLE)) {
            reading.text()
                    .filled(reading.text().lineAt(end - 1) + 1)
                    .findFirst()
                    .filter(line -> Paper.isTitle(line) && !line.text().endsWith(","))
                    .filter(line -> PaperNumbers.leading(reading.text(), line).isEmpty())
                    .ifPresent(line -> reading.findings().words(Field.TITLE, line.stated(), Certainty.PLACED));
        }
    }

    /** "2017/FB3/0433 Beauftragung zur …": the paper below the labels of the sitting. */
    private static void readPaperLine(Reading reading) {
        if (reading.findings().has(Field.PAPER_NUMBER) || !reading.labels().has(Label.ITEM)) {
            return;
        }
        reading.text().firstLines(60).stream()
                .flatMap(line -> PaperNumbers.leading(reading.text(), line).stream())
                .findFirst()
                .ifPresent(number -> reading.findings().words(Field.PAPER_NUMBER, number, Certainty.PLACED));
    }

    private static void readMotion(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        for (Line line : text.firstLines(6)) {
            Matcher motion = MOTION_NUMBER.matcher(line.text());
            if (motion.matches()) {
                int start = line.at().start();
                findings.words(
                        Field.PAPER_TYPE, text.words(new Span(start, start + motion.end("type"))), Certainty.PLACED);
                findings.words(
                        Field.PAPER_NUMBER,
                        text.words(new Span(start + motion.start("number"), start + motion.end("number"))),
                        Certainty.PLACED);
                Parties.onlyOne(text, text.opening(), GROUP)
                        .ifPresent(group -> findings.words(Field.SUBMITTER, group, Certainty.WORDED));
            }
        }
        readGroup(text, findings, MOTION_TITLE, "group");
        readGroup(text, findings, FOR_GROUP, "who");
    }

    /** The group that is named in the title. */
    private static void readGroup(DocumentText text, Findings findings, Pattern pattern, String name) {
        findings.words(Field.TITLE)
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .ifPresent(title -> {
                    String group = title.group(name);
                    int start = text.all().indexOf(group);
                    if (start >= 0) {
                        findings.words(
                                Field.SUBMITTER, text.words(new Span(start, start + group.length())), Certainty.PLACED);
                    }
                });
    }

    private static void readResult(Reading reading) {
        Findings findings = reading.findings();
        Optional<Stated<String>> result = reading.labels().words(Label.RESULT);
        if (result.isPresent()) {
            Optional<Outcome> outcome = Outcome.of(result.get().value());
            Decisions.outcome(findings, result.get(), outcome);
            outcome.filter(said -> said != Outcome.NO_VOTE).ifPresent(_ -> {
                Decisions.readWording(reading);
                findings.decision(result.get().at());
            });
        }
        SessionResult.read(reading);
        if (!findings.has(Field.OUTCOME_RAW) && !Decisions.readSections(reading)) {
            ToldDecision.readLast(reading);
        }
    }
}
