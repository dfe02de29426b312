package org.ratsfaden.recognition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;

/** The head of a document that belongs to a sitting: committee, day, agenda item, its publicity, the paper dealt with. */
final class MeetingHead {

    private static final Pattern SITTING = Pattern.compile(
            "(?:(?:Öffentliche |ÖFFENTLICHE )?(?:Niederschrift|NIEDERSCHRIFT|Protokoll|PROTOKOLL)(?: (?:der|über die|zur|von der))? )?"
                    + "(?:(?:über die|der|zur) )?(?<sitting>(?:\\d{1,3}\\. )?(?:(?:außer)?(?:ordentliche|öffentliche|gemeinsame)n? )*"
                    + "(?:\\p{Lu}\\p{L}{0,12}sitzung|Sitzung)(?: (?:des|der))? (?<name>.{3,120}?))(?:,? (?:am|vom) .*)?");

    private static final Pattern OFFICE = Pattern.compile(
            "^(?:Dez(?:ernat|\\.)|Amt|Fachbereich|FB|Fachdienst|FD|Stabsstelle|Referat|Abteilung|\\p{L}+amt)(?!\\p{L}).*");

    private MeetingHead() {}

    static void read(Reading reading) {
        readSitting(reading);
        readItem(reading);
        readPaper(reading);
    }

    private static void readSitting(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        LabelledLines labels = reading.labels();
        labels.words(Label.COMMITTEE)
                .filter(words -> !words.value().isBlank())
                .ifPresent(
                        words -> findings.words(Field.COMMITTEE, words.as(Committees::nominative), Certainty.LABELLED));
        sitting(text)
                .ifPresent(
                        words -> findings.words(Field.COMMITTEE, words.as(Committees::nominative), Certainty.PLACED));
        labels.value(Label.DATE)
                .flatMap(value -> GermanDates.first(text, value))
                .ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.LABELLED));
    }

    /** "43. Plenarsitzung des Gemeinderates" in one of the first lines. */
    static Optional<Stated<String>> sitting(DocumentText text) {
        for (Line line : text.firstLines(40)) {
            Matcher matcher = SITTING.matcher(line.text());
            if (line.text().length() < 220
                    && matcher.matches()
                    && Committees.isName(genitiveDropped(matcher.group("name")))) {
                int start = line.at().start();
                return Optional.of(
                        text.words(new Span(start + matcher.start("sitting"), start + matcher.end("sitting"))));
            }
        }
        return Optional.empty();
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
        status(reading, Label.CONSULTATION);
        status(reading, Label.STATUS);
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
                .ifPresent(words -> PublicStatus.of(words.value())
                        .ifPresent(status -> status(reading.findings(), words.as(_ -> status), Certainty.LABELLED)));
    }

    /** A line of the head that says nothing but "öffentlich" or "nichtöffentlich". */
    static Optional<Stated<PublicStatus>> aloneInHead(DocumentText text, int lines) {
        return text.firstLines(lines).stream()
                .flatMap(line -> PublicStatus.of(line.text()).map(status -> new Stated<>(status, line.at())).stream())
                .findFirst();
    }

    private static void readPaper(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        LabelledLines labels = reading.labels();
        labels.value(Label.PAPER)
                .flatMap(value -> PaperNumbers.labelled(text, value))
                .ifPresent(number -> findings.words(Field.PAPER_NUMBER, number, Certainty.LABELLED));
        labels.words(Label.PAPER_TYPE).ifPresent(type -> findings.words(Field.PAPER_TYPE, type, Certainty.LABELLED));
        labels.words(Label.SUBMITTER)
                .ifPresent(submitter -> findings.words(Field.SUBMITTER, submitter, Certainty.LABELLED));
        labels.words(Label.RESOLUTION_NUMBER)
                .ifPresent(number -> findings.words(Field.RESOLUTION_NUMBER, number, Certainty.LABELLED));
        readLead(reading);
    }

    /** "Verantwortlich" names an office in one council system and a person in another. */
    private static void readLead(Reading reading) {
        Optional<Stated<String>> lead = reading.labels().words(Label.LEAD);
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
        if (office.isEmpty()) {
            responsible.ifPresent(words -> reading.findings().words(Field.SUBMITTER, words, Certainty.LABELLED));
        }
    }

    /** The day of the sitting as the first day in the head. */
    static Optional<Stated<LocalDate>> firstDay(DocumentText text) {
        return GermanDates.first(text, text.head());
    }
}
