package org.ratsfaden.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PaperNumbers;
import org.ratsfaden.wording.Parties;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Wording;

/** A paper before the decision: Vorlage, Antrag, Anfrage, Stellungnahme. */
final class Paper implements Layout {

    static final Pattern TYPE = Pattern.compile(
            "(?iu)(?<type>(?:(?:öffentliche|nichtöffentliche) )?(?:Beschlussvorlage|Mitteilungsvorlage|Verwaltungsvorlage|Gemeinderatsdrucksache|Gemeinderatsvorlage|Kreistagsvorlage|Stadtratsvorlage|Mitteilung(?! (?:der|des|von|an|für|zur))|Beschlussantrag"
                    + "|Informationsvorlage|Sitzungsvorlage|Berichtsvorlage|Ergänzungsvorlage|Tischvorlage|Vorlage|Beschlussdrucksache"
                    + "|Mitteilungsdrucksache|Ratsdrucksache|Informationsdrucksache|Drucksache|Änderungsantrag|Ergänzungsantrag|Dringlichkeitsantrag"
                    + "|Fraktionsantrag|Bauantrag|Antrag|(?:(?:Kleine|Große|Schriftliche) )?Anfrage|Stellungnahme zu[rm] (?:Anfrage|Antrag)|Antwort auf (?:die )?(?:(?:Kleine|Große) )?Anfrage))"
                    + "(?: (?:der|des|von) ?(?<of>.{0,160})|(?:[ -]?(?:Nr|Nummer)\\.? ?:?| ?[-–:]|) ?(?<number>(?=.{0,30}\\d)[^:]{1,60})| ?: ?(?<title>\\p{Lu}.{5,200})| (?:für|zur|an) .{5,90}| für| (?:nach|gemäß|gem\\.) § .{3,120}| zur (?:\\p{L}+sitzung|Sitzung) .{3,80}| zum Thema:?|)");
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:beschlussvorlage|sitzungsvorlage|mitteilungsvorlage|informationsvorlage|berichtsvorlage|verwaltungsvorlage|beschlussdrucksache)(?!\\p{L})");
    private static final Pattern NUMBER_OF_TYPE = Pattern.compile("Nr\\. der (?<type>\\p{Lu}\\p{L}{2,30}): .*");
    static final Pattern ANY_PAPER = Pattern.compile("(?iu)(?:Vorlage|Drucksache)\\b.*");
    private static final Pattern PARTY = Pattern.compile(
            "\\((?<party>[^()\\d]{0,30}?(?:CDU|CSU|SPD|FDP|AfD|GRÜNE|Grüne|LINKE|Linke|Freie Wähler|FW|BSW|Fraktion)[^()]{0,30})\\)");
    private static final Pattern GROUP = Pattern.compile("(?<group>.{2,60}?)(?: vom \\d.*)?");
    /** A line that names a group and nothing else. */
    private static final Pattern A_GROUP = Pattern.compile(
            "(?:Fraktion(?:en)? \\p{L}[\\p{L}\\d/., -]{1,50}|[\\p{L}\\d/. -]{2,40}-?(?:[Ff]raktion|\\p{L}{3,12}fraktion))");

    /** Beside its number the word says that it is a paper, not of which kind. */
    private static final Pattern BARE_TYPE = Pattern.compile("(?iu)vorlage");

    private static final int DATELINE = 20;

    private static final int LONGEST_TYPE = 170;

    @Override
    public int likeness(Reading reading) {
        boolean type = type(reading.text()).isPresent();
        boolean named = reading.text().firstLines(12).stream()
                .anyMatch(line ->
                        line.text().length() < 160 && NAMED.matcher(line.text()).find());
        boolean number = reading.labels().value(Label.PAPER).isPresent();
        boolean proposal = reading.sections().first(Sections.Topic.PROPOSAL).isPresent();
        boolean consulted = (number || proposal) && !ConsultationRow.in(reading).isEmpty();
        boolean form = proposal
                && reading.labels().value(Label.SUBMITTER).isPresent()
                && reading.labels().value(Label.TITLE).isPresent();
        return (type ? 3 : 0)
                + (number ? 1 : 0)
                + (proposal ? 1 : 0)
                + (named ? 1 : 0)
                + (consulted ? 2 : 0)
                + (form ? 2 : 0);
    }

    /** The line that names the type: "A N F R A G E"; one that says no more than "Vorlage Nr. 436" only where there is no other. */
    static Optional<Line> type(DocumentText text) {
        List<Line> named = text.firstLines(30).stream()
                .filter(line -> line.text().length() < LONGEST_TYPE)
                .map(line -> new Line(line.number(), line.at(), Wording.unspaced(line.text())))
                .filter(line -> TYPE.matcher(line.text()).matches()
                        || NUMBER_OF_TYPE.matcher(line.text()).matches())
                .toList();
        return named.stream()
                .filter(line -> !ANY_PAPER.matcher(line.text()).matches())
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PROPOSAL;
    }

    @Override
    public void read(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        if (!ConsultationHistory.read(reading)) {
            ConsultationTable.read(reading);
        }
        if (!findings.has(Field.COMMITTEE) || !findings.has(Field.MEETING_DATE)) {
            ConsultationRow.deciding(reading).ifPresent(row -> row.tell(findings));
        }
        readIssueDay(reading);
        MeetingHead.read(reading);
        type(text).ifPresent(line -> readType(text, findings, line));
        StatusInHead.aloneInHead(text, 20).ifPresent(status -> MeetingHead.status(findings, status, Certainty.PLACED));
        StatusInHead.readBeside(text, findings);
        Motion.heading(text).ifPresent(line -> Motion.read(text, findings, line));
        PaperHead.readLetterhead(reading);
        Dateline.first(text, DATELINE).ifPresent(dateline -> dateline.tell(findings));
        Bodies.alone(text, text.head()).ifPresent(body -> findings.words(Field.BODY, body, Certainty.PLACED));
        Bodies.onlyOneNamed(text, text.opening()).ifPresent(body -> findings.words(Field.BODY, body, Certainty.WORDED));
        text.firstLines(1).stream()
                .flatMap(line -> Bodies.startingAt(text, line.at().start()).stream())
                .forEach(body -> findings.words(Field.BODY, body, Certainty.PLACED));
        Motion.addressedTown(text).ifPresent(body -> findings.words(Field.BODY, body, Certainty.WORDED));
        type(text)
                .flatMap(line -> text.filled(line.number() + 1)
                        .limit(2)
                        .flatMap(next -> PaperNumbers.alone(text, next).stream())
                        .findFirst())
                .ifPresent(number -> findings.words(Field.PAPER_NUMBER, number, Certainty.PLACED));
        PaperTitle.read(reading);
        AskedFor.read(reading);
        readCommittee(reading);
        ConsultationHistory.readSignature(reading);
    }

    /** "wird vom Sozialausschuss zur Kenntnis genommen": who is to decide, where nothing else says so. */
    private static void readCommittee(Reading reading) {
        DocumentText text = reading.text();
        reading.sections()
                .first(Sections.Topic.PROPOSAL)
                .flatMap(section -> (Motion.heading(text).isEmpty()
                                ? Committees.acting(
                                        text, text.words(section.body()).at())
                                : Optional.<Stated<String>>empty())
                        .or(() -> Committees.first(text, section.heading().at())))
                .ifPresent(name -> reading.findings().words(Field.COMMITTEE, name, Certainty.WORDED));
    }

    /** "Datum:" beside a paper that names its sittings elsewhere. */
    private static void readIssueDay(Reading reading) {
        DocumentText text = reading.text();
        reading.labels()
                .ownDay()
                .flatMap(value -> GermanDates.first(text, value))
                .ifPresent(day -> reading.findings().day(Field.ISSUE_DATE, day, Certainty.LABELLED));
    }

    private static void readType(DocumentText text, Findings findings, Line line) {
        int start = line.at().start();
        Matcher named = NUMBER_OF_TYPE.matcher(line.text());
        if (named.matches()) {
            findings.words(
                    Field.PAPER_TYPE,
                    text.words(new Span(start + named.start("type"), start + named.end("type"))),
                    Certainty.PLACED);
            return;
        }
        Matcher type = TYPE.matcher(line.text());
        if (!type.matches()) {
            return;
        }
        boolean spaced = line.text().length() < line.at().end() - start;
        Stated<String> words =
                spaced ? new Stated<>(line.text(), line.at()) : text.words(new Span(start, start + type.end("type")));
        if (type.group("number") == null
                || !BARE_TYPE.matcher(type.group("type")).matches()) {
            findings.words(Field.PAPER_TYPE, words.as(Paper::withoutShouting), Certainty.PLACED);
        }
        if (!spaced && type.group("number") != null) {
            PaperNumbers.labelled(
                            text,
                            new Span(start + type.start("number"), line.at().end()))
                    .ifPresent(number -> findings.words(Field.PAPER_NUMBER, number, Certainty.PLACED));
        }
        readSubmitter(text, findings, line, type);
    }

    private static String withoutShouting(String words) {
        return words.equals(words.toUpperCase(Locale.GERMAN))
                ? words.charAt(0) + words.substring(1).toLowerCase(Locale.GERMAN)
                : words;
    }

    /** "ANTRAG der", and on the next line "CDU-Fraktion vom 04.01.2012"; or the group in brackets behind all names. */
    private static void readSubmitter(DocumentText text, Findings findings, Line line, Matcher type) {
        Optional<Line> next = text.filled(line.number() + 1).findFirst();
        Optional<Span> of = type.group("of") == null
                ? Optional.empty()
                : type.group("of").isBlank()
                        ? next.map(Line::at)
                        : Optional.of(new Span(
                                line.at().start() + type.start("of"), line.at().end()));
        of.ifPresent(span -> {
            Matcher group = GROUP.matcher(text.of(span));
            if (group.matches() && group.group("group").contains("raktion")) {
                findings.words(
                        Field.SUBMITTER,
                        text.words(new Span(span.start() + group.start("group"), span.start() + group.end("group"))),
                        Certainty.PLACED);
            }
            GermanDates.first(text, span)
                    .filter(_ -> Dateline.first(text, DATELINE).isEmpty())
                    .ifPresent(day -> findings.day(Field.ISSUE_DATE, day, Certainty.PLACED));
        });
        if (line.text().matches("(?iu).*(?:antrag|anfrage).*")) {
            next.filter(below -> A_GROUP.matcher(below.text()).matches())
                    .ifPresent(below -> findings.words(Field.SUBMITTER, below.stated(), Certainty.PLACED));
            int last = text.filled(line.number())
                    .limit(8)
                    .reduce((a, b) -> b)
                    .map(end -> end.at().end())
                    .orElse(line.at().end());
            Span signed = new Span(line.at().start(), last);
            Parties.onlyMember(text, signed, PARTY)
                    .or(() -> Parties.onlyOne(text, signed, PARTY))
                    .ifPresent(party -> findings.words(Field.SUBMITTER, party, Certainty.PLACED));
        }
    }
}
