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
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** One agenda item out of a council information system: ALLRIS ("Auszug - …", "TOP: Ö 5.1") or SessionNet ("TOP Ö 3: …"). */
final class AgendaExtract implements Layout {

    private static final Pattern FIELD = Pattern.compile(
            "(?iu)(?:Beschluss|Sachverhalt|Protokoll|Abstimmung|Abstimmungsergebnis|Wortprotokoll|Diskussionsverlauf|Beratung):?(?: .*)?");

    /** Minutes say Herr and Frau; newspapers do not. */
    private static final Pattern PROCEEDINGS = Pattern.compile(
            "(?=[A-Z])(?:(?:Herr|Frau)(?: Dr\\.)? \\p{Lu}[\\p{L}-]{1,30}"
                    + "|(?:Kreistagsabgeordnete[rn]?|Stadtr(?:at|ätin)|Gemeinder(?:at|ätin)|Ratsmitglied|Kreisr(?:at|ätin)|KTA|Ausschussmitglied) \\p{Lu}[\\p{L}-]{1,30}|(?:Der|Die) Vorsitzende|Die Verwaltung)"
                    + " (?:erklärt|berichtet|informiert|führt|teilt|fragt|bittet|merkt|weist|stellt|antwortet|erläutert|informiert|ergänzt|verweist|schlägt"
                    + "|bedankt|eröffnet|begrüßt|möchte|betont|sieht|regt|dankt|unterstreicht|bejaht|hält|stimmt)(?:e|en)?(?!\\p{L})"
                    + "|(?<!\\p{L})(?:informierte|berichtete?|erläuterte?|erklärte?|erkundigte? sich|fragte?|wies|teilte?) (?:Herr|Frau) (?:Dr\\. )?\\p{Lu}\\p{Ll}+");

    private static final int LONGEST_FRAGMENT = 2_500;
    /** The word by itself at the end of a heading. */
    private static final Pattern EXTRACT =
            Pattern.compile("(?<!\\p{L})(?:Auszug|AUSZUG|Beschlussauszug|Protokollauszug)$");

    private static final Pattern TOP = Pattern.compile("(?:TOP|Top) ");

    private static final Pattern PAPER_NAMED = Pattern.compile(
            "(?<!\\p{L})(?:[Vv]orlage|Drucksache)(?: Nr\\.)? (?<number>(?=[\\p{L}/-]{0,8}\\d)[\\p{Lu}\\d]{1,6}(?:[/-][\\p{Lu}\\d]{1,6}){1,4})(?![\\p{L}\\d/-])");

    private static final Pattern ITEM_LAST = Pattern.compile(".{3,60} TOP (?<item>(?:[ÖN] )?\\d{1,3}(?:\\.\\d{1,2})?)");

    private static final int ITEM_LINES = 15;
    private static final int HEAD_LINES = 3;
    private static final int STATUS_LINES = 12;

    @Override
    public int likeness(Reading reading) {
        List<Line> first = reading.text().firstLines(60);
        boolean headline = first.stream()
                .anyMatch(line -> line.text().length() < 400
                        && (ItemTitle.HEADLINE.matcher(line.text()).matches()
                                || ItemTitle.DATED_LINE.matcher(line.text()).matches()));
        boolean item = reading.labels().value(Label.ITEM).isPresent()
                && (reading.labels().value(Label.DATE).isPresent()
                        || reading.labels().value(Label.SITTING).isPresent())
                && !reading.labels().has(Label.RESPONSIBLE);
        boolean itemLine = !FullMinutes.hasHeading(reading.text())
                && first.stream()
                                .limit(ITEM_LINES)
                                .filter(line -> TOP.matcher(line.text()).lookingAt()
                                        && ItemTitle.ITEM_LINE
                                                .matcher(line.text())
                                                .matches())
                                .count()
                        == 1;
        boolean fieldFirst = first.stream()
                .limit(1)
                .anyMatch(line -> FIELD.matcher(line.text()).matches());
        boolean proceedings = PROCEEDINGS
                        .matcher(reading.text().of(reading.text().opening()))
                        .results()
                        .limit(2)
                        .count()
                >= (isFragment(reading.text()) ? 1 : 2);
        boolean fromMinutes = ExtractOrigin.line(reading.text()).isPresent();
        boolean sessionNet = (reading.labels().value(Label.ITEM).isPresent() || itemLine)
                && reading.labels().value(Label.SITTING).isPresent();
        boolean oneItem = reading.labels().value(Label.COMMITTEE).isPresent()
                && reading.labels().value(Label.DATE).isPresent()
                && reading.sections().first(Sections.Topic.RESULT).isPresent()
                && ItemTitleElsewhere.numbered(reading.text()).isPresent();
        boolean saysSo = first.stream()
                .limit(HEAD_LINES)
                .anyMatch(line -> line.text().length() < 160
                        && EXTRACT.matcher(line.text()).find());
        return fromMinutes || sessionNet
                ? 6
                : saysSo ? 5 : headline || itemLine || oneItem ? 4 : item || fieldFirst || proceedings ? 3 : 0;
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
        ItemTitle.readHeadline(reading);
        ExtractOrigin.read(reading);
        Dateline.first(reading.text(), HEAD_LINES).ifPresent(dateline -> dateline.tell(reading.findings()));
        MeetingHead.read(reading);
        readDayOnTop(reading);
        readItemOnTop(reading);
        MeetingFacts.read(reading);
        if (!SelfDeclaredPublicity.hasNonPublicPart(reading.text())
                || !SelfDeclaredPublicity.hasPublicPart(reading.text())) {
            StatusInHead.aloneInHead(reading.text(), STATUS_LINES)
                    .ifPresent(status -> MeetingHead.status(reading.findings(), status, Certainty.PLACED));
        }
        reading.labels()
                .words(Label.TITLE)
                .ifPresent(title -> reading.findings().words(Field.TITLE, title, Certainty.LABELLED));
        ItemTitleElsewhere.read(reading);
        MovedItem.read(reading);
        Bodies.alone(reading.text(), reading.text().head())
                .ifPresent(body -> reading.findings().words(Field.BODY, body, Certainty.PLACED));
        Bodies.onlyOneNamed(reading.text(), reading.text().opening())
                .ifPresent(body -> reading.findings().words(Field.BODY, body, Certainty.WORDED));
        MeetingHead.committeeAlone(reading.text(), STATUS_LINES)
                .ifPresent(name -> reading.findings().words(Field.COMMITTEE, name, Certainty.WORDED));
        readPaperNamed(reading);
        readResult(reading);
        Signing.ofExtract(reading.text())
                .ifPresent(day -> reading.findings().day(Field.ISSUE_DATE, day, Certainty.PLACED));
    }

    /** "Haushaltsberatungen 07./08.12.2021" above the item: the only day there. */
    private static void readDayOnTop(Reading reading) {
        DocumentText text = reading.text();
        text.firstLines(HEAD_LINES).stream()
                .takeWhile(line -> !ItemTitle.ITEM_LINE.matcher(line.text()).matches())
                .filter(line -> line.text().length() < 80
                        && GermanDates.in(text, line.at()).count() == 1)
                .findFirst()
                .flatMap(line -> GermanDates.first(text, line.at()))
                .ifPresent(day -> reading.findings().day(Field.MEETING_DATE, day, Certainty.PLACED));
    }

    /** "Landkreis Ahrental   TOP 5": beside whose extract it is. */
    private static void readItemOnTop(Reading reading) {
        DocumentText text = reading.text();
        text.firstLines(1).forEach(line -> {
            Matcher item = ITEM_LAST.matcher(line.text());
            if (item.matches()) {
                Span at = new Span(
                        line.at().start() + item.start("item"), line.at().end());
                AgendaItems.at(text, at).ifPresent(found -> MeetingHead.item(reading.findings(), found));
            }
        });
    }

    /** "stellt die Vorlage Nr. 47/2018 vor": the only paper the text names, where its head names none. */
    private static void readPaperNamed(Reading reading) {
        DocumentText text = reading.text();
        List<Stated<String>> named = PAPER_NAMED
                .matcher(text.running())
                .results()
                .map(match -> text.words(new Span(match.start("number"), match.end("number"))))
                .toList();
        if (named.stream().map(Stated::value).distinct().count() == 1) {
            reading.findings().words(Field.PAPER_NUMBER, named.getFirst(), Certainty.WORDED);
        }
    }

    private static void readResult(Reading reading) {
        Findings findings = reading.findings();
        Optional<Stated<String>> result = reading.labels().words(Label.RESULT).or(() -> StatedResult.below(reading));
        if (result.isPresent()) {
            Optional<Outcome> outcome = Outcome.of(result.get().value());
            Decisions.outcome(
                    findings, result.get(), outcome.map(said -> Decisions.advised(said, Decisions.wording(reading))));
            outcome.filter(said -> said != Outcome.NO_VOTE).ifPresent(_ -> {
                Decisions.readWording(reading);
                findings.decision(result.get().at());
            });
        }
        SessionResult.read(reading);
        findings.words(Field.OUTCOME)
                .flatMap(Outcome::ofKey)
                .ifPresent(told -> ToldDecision.readWording(reading, told));
        if (!findings.has(Field.OUTCOME_RAW) && !Decisions.readSections(reading)) {
            ToldDecision.readLast(reading);
        }
        readWithoutHeading(reading);
    }

    /** Where nothing above the item or within it is headed: what a line of its own says, and the numbers of a vote. */
    private static void readWithoutHeading(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        int from = findings.place(Field.TITLE).end();
        Span item = new Span(from, Sections.nextItem(text, from));
        if (!findings.has(Field.OUTCOME_RAW)) {
            StatedResult.in(text, item).ifPresent(said -> {
                Decisions.outcome(findings, said, Outcome.of(said.value()));
                findings.decision(said.at());
            });
        }
        if (!findings.has(Field.VOTE)) {
            VoteLines.countedIn(text, item).ifPresent(vote -> findings.vote(vote, Certainty.PLACED));
        }
    }
}
