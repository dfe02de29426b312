package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.LabelledLines;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PaperNumbers;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Wording;

/** The paper named in a head: its number and kind, who has put it forward, and which office leads. */
final class PaperHead {

    /** Whoever works in the office named before. */
    private static final Pattern CLERK =
            Pattern.compile(" ?[/,;–-] ?(?:Herr|Frau) .*$| (?:Vorlage|Drucksache)[n -]+Nr\\..*$");

    private static final Pattern OFFICE = Pattern.compile(
            "^(?:Dez(?:ernat|\\.)|OV|Ortsverwaltung|Amt|Fachbereich|FB|Fachdienst|FD|Stabsstelle|Referat|Abteilung|\\p{L}+amt)(?!\\p{L}).*");

    private static final Pattern BARE_PAPER = Pattern.compile(
            "(?:Vorlage|Drucksache|Sitzungsvorlage|Beschlussvorlage|Anfrage|Antrag)(?: ?[-–] | |-)(?:Nr\\.?:? ?|Nummer )?(?<number>[\\p{L}\\d/.-]{2,20})(?: (?<type>\\p{Lu}{5,20})| (?:Datum:|vom|(?:nicht-? ?)?öffentlich).{0,40}| (?<day>\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}))?");

    /** "Stadt Ahrenberg Drucksache-Nr. 2018/214". */
    private static final Pattern NUMBER_LAST = Pattern.compile(
            ".{3,60} (?:Drucksachen?|Vorlagen?|(?<type>Beschlussvorlage|Sitzungsvorlage|Mitteilungsvorlage|Informationsvorlage))-?(?: |-)?Nr\\.:? ?(?<number>[\\p{L}\\d][\\p{L}\\d/.-]{3,20})");

    /** A letterhead's line that names the office and nothing else, or beside it place and day. */
    private static final Pattern LETTERHEAD = Pattern.compile(
            "(?<office>(?:Amt für|Fachbereich|Fachdienst|Dezernat|Referat|Stabsstelle|Sachgebiet|Abteilung|Fachamt)(?!\\p{L})[\\p{L}\\d ,./–-]{1,70}?)(?: (?:Herr|Frau|Datum:|Az\\.) .*| \\p{Lu}[\\p{L}-]+, (?:den )?\\d{1,2}\\..*)?");

    private static final int LETTERHEAD_LINES = 16;

    private static final Pattern TYPE_BEHIND =
            Pattern.compile("\\((?<type>\\p{Lu}\\p{Ll}{2,20}vorlage|Antrag|Anfrage)\\)$");

    /** Day and file number, in the columns before the office. */
    private static final Pattern DATED = Pattern.compile(
            "^\\d{1,2}\\.\\d{1,2}\\.\\d{4} .{0,30}?(?=(?:Fachdienst|Fachbereich|Amt|Dezernat|Referat)(?!\\p{L}))");

    private static final Pattern TWICE = Pattern.compile("(?<once>\\p{Lu}.{2,60})\\k<once>");

    /** What it was first, glued to what it has become: "AntragBeschlussempfehlung". */
    private static final Pattern FIRST_TYPE =
            Pattern.compile("(?<once>Antrag|Anfrage|\\p{Lu}\\p{Ll}+vorlage|Mitteilung)(?:\\p{Lu}\\p{Ll}{5,30})");

    private static final Pattern TELEPHONE = Pattern.compile("[ ,–-]{1,3}(?:Tel|Fon|App|Zi)[.:].*", Pattern.DOTALL);

    private PaperHead() {}

    static void read(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        LabelledLines labels = reading.labels();
        labels.value(Label.PAPER)
                .flatMap(value -> PaperNumbers.labelled(text, value))
                .ifPresent(number -> findings.words(Field.PAPER_NUMBER, number, Certainty.LABELLED));
        MeetingHead.bare(text, BARE_PAPER).ifPresent(line -> {
            Matcher paper = BARE_PAPER.matcher(line.text());
            if (paper.matches()) {
                int start = line.at().start();
                PaperNumbers.labelled(text, new Span(start + paper.start("number"), start + paper.end("number")))
                        .ifPresent(number -> findings.words(Field.PAPER_NUMBER, number, Certainty.PLACED));
                if (paper.group("day") != null) {
                    GermanDates.first(text, line.at())
                            .ifPresent(day -> findings.day(Field.ISSUE_DATE, day, Certainty.PLACED));
                }
            }
        });
        labels.words(Label.PAPER_TYPE)
                .ifPresent(type -> findings.words(
                        Field.PAPER_TYPE, type.as(words -> once(FIRST_TYPE, once(TWICE, words))), Certainty.LABELLED));
        labels.words(Label.PAPER).ifPresent(value -> readTypeBehind(reading, value));
        labels.value(Label.SUBMITTER)
                .or(() -> labels.value(Label.AUTHOR).map(value -> withoutTelephone(text, value)))
                .map(value -> new Stated<>(once(TWICE, oneAfterTheOther(text.of(value))), value))
                .ifPresent(submitter -> findings.words(Field.SUBMITTER, submitter, Certainty.LABELLED));
        labels.words(Label.RESOLUTION_NUMBER)
                .ifPresent(number -> findings.words(Field.RESOLUTION_NUMBER, number, Certainty.LABELLED));
        readLead(reading);
    }

    /** "Sievert, Anna - Tel.: 3050" without what follows the name. */
    private static Span withoutTelephone(DocumentText text, Span value) {
        Matcher telephone = TELEPHONE.matcher(text.of(value));
        return telephone.find()
                ? text.words(new Span(value.start(), value.start() + telephone.start()))
                        .at()
                : value;
    }

    /** "IV/0117/2022 (Informationsvorlage)". */
    private static void readTypeBehind(Reading reading, Stated<String> paper) {
        Matcher type = TYPE_BEHIND.matcher(reading.text().of(paper.at()));
        if (type.find()) {
            Span at =
                    new Span(paper.at().start() + type.start("type"), paper.at().start() + type.end("type"));
            reading.findings().words(Field.PAPER_TYPE, reading.text().words(at), Certainty.LABELLED);
        }
    }

    private static String once(Pattern twice, String words) {
        Matcher matcher = twice.matcher(words);
        return matcher.matches() ? matcher.group("once") : words;
    }

    /** The office whose letterhead a paper bears, where no label names it. */
    static void readLetterhead(Reading reading) {
        DocumentText text = reading.text();
        for (Line line : text.firstLines(LETTERHEAD_LINES)) {
            Matcher office = LETTERHEAD.matcher(line.text());
            if (office.matches()) {
                Span at = new Span(line.at().start(), line.at().start() + office.end("office"));
                reading.findings().words(Field.LEAD_DEPARTMENT, text.words(at), Certainty.PLACED);
            }
            Matcher number = NUMBER_LAST.matcher(line.text());
            if (number.matches()) {
                Span at = new Span(
                        line.at().start() + number.start("number"), line.at().end());
                PaperNumbers.labelled(text, at)
                        .ifPresent(found -> reading.findings().words(Field.PAPER_NUMBER, found, Certainty.PLACED));
                if (number.group("type") != null) {
                    Span type = new Span(
                            line.at().start() + number.start("type"), line.at().start() + number.end("type"));
                    reading.findings().words(Field.PAPER_TYPE, text.words(type), Certainty.PLACED);
                }
            }
        }
    }

    private static String oneAfterTheOther(String lines) {
        return lines.lines()
                .map(Wording::inOneLine)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "Verantwortlich" names an office in one council system and a person in another. */
    private static void readLead(Reading reading) {
        Optional<Stated<String>> lead = reading.labels()
                .words(Label.LEAD)
                .map(words -> words.as(office ->
                        CLERK.matcher(DATED.matcher(office).replaceFirst("")).replaceFirst("")));
        Optional<Stated<String>> responsible = reading.labels().words(Label.RESPONSIBLE);
        Optional<Stated<String>> office =
                responsible.filter(words -> OFFICE.matcher(words.value()).matches());
        if (office.isPresent() && lead.isPresent()) {
            reading.findings()
                    .words(
                            Field.LEAD_DEPARTMENT,
                            new Stated<>(
                                    office.get().value() + " / " + lead.get().value(),
                                    office.get().at()),
                            Certainty.LABELLED);
        }
        lead.or(() -> office)
                .ifPresent(words -> reading.findings().words(Field.LEAD_DEPARTMENT, words, Certainty.LABELLED));
        if (office.isEmpty() && reading.labels().has(Label.PAPER_TYPE)) {
            responsible.ifPresent(words -> reading.findings().words(Field.SUBMITTER, words, Certainty.LABELLED));
        }
    }
}
