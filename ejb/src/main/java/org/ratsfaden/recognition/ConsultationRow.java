package org.ratsfaden.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.AgendaItems;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/**
 * A row of a paper's order of consultation, in whatever order its columns stand: "21.11.2019  Sozialausschuss  nicht öffentlich
 * Vorberatung", "Stadtrat  öffentlich  beschließend", "Ratsversammlung  am 24.04.2018  TOP 15".
 */
record ConsultationRow(
        Stated<String> committee,
        Optional<Stated<LocalDate>> day,
        Optional<AgendaItems.Item> item,
        Optional<Stated<PublicStatus>> status,
        Optional<Stated<String>> role) {

    private static final Pattern ROLE = Pattern.compile(
            "(?<!\\p{L})(?:Vorberatung|Entscheidung|Kenntnisnahme|Anhörung|Beratung|Beschlussfassung|Beschluss|Information|Empfehlung|vorberatend|beratend|beschließend)(?!\\p{L})(?: \\([^()]{3,30}\\))?");

    private static final Pattern DECIDES =
            Pattern.compile("(?iu)(?:entscheidung|beschlussfassung|beschluss|beschließend).*");

    private static final Pattern DAY = Pattern.compile("(?:am |, )?(?:\\p{L}{2}\\.?, )?\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");

    private static final Pattern STATUS =
            Pattern.compile("(?<!\\p{L})(?:nicht-? ?öffentlich|öffentlich|NÖ|[ÖN])(?!\\p{L})");

    private static final Pattern ITEM =
            Pattern.compile("(?<!\\p{L})TOP (?<item>(?:[ÖN] ?)?\\d{1,3}(?:\\.\\d{1,2}){0,2})");

    /** What is left of the form: boxes, lines to write on, numbers of votes. */
    private static final Pattern FORM =
            Pattern.compile("(?<= )/(?= |$)|[☒☐_|]+|[\\[(] *[xX]? *[\\])]|(?<= )[xX\\d]{1,3}(?= |$)");

    private static final Pattern LABEL = Pattern.compile("Beratung(?:sfolge)?: ");

    /** Two cells, a label, a sentence. */
    private static final Pattern NO_NAME = Pattern.compile(" {3}|[.:;] |[.:;]$|^(?:Die|Der|Das|Aus) ");

    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 110;
    private static final int HEAD = 70;

    /** The rows above the first part of a paper. */
    static List<ConsultationRow> in(Reading reading) {
        DocumentText text = reading.text();
        return text.firstLines(HEAD).stream()
                .takeWhile(line -> !isPart(line))
                .flatMap(line -> of(text, line).stream())
                .toList();
    }

    private static boolean isPart(Line line) {
        return Sections.isHeading(line)
                && !ConsultationTable.isHeading(line)
                && !(LABEL.matcher(line.text()).lookingAt()
                        && DAY.matcher(line.text()).find());
    }

    /** The one in which it is decided: said to be, or the only one, or the one whose council the proposal lets act. */
    static Optional<ConsultationRow> deciding(Reading reading) {
        List<ConsultationRow> rows = in(reading);
        return rows.stream()
                .filter(ConsultationRow::decides)
                .reduce((earlier, later) -> later)
                .or(() -> rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty())
                .or(() -> acting(reading)
                        .flatMap(council -> rows.stream()
                                .filter(row -> row.committee().value().startsWith(council))
                                .reduce((earlier, later) -> later)));
    }

    /** "Der Kreistag beschließt": whom the proposal lets act. */
    static Optional<String> acting(Reading reading) {
        DocumentText text = reading.text();
        return reading.sections()
                .first(Sections.Topic.PROPOSAL)
                .or(() -> reading.sections().first(Sections.Topic.DECISION))
                .flatMap(section -> Committees.acting(
                                text, text.words(section.body()).at())
                        .or(() -> Committees.first(text, section.heading().at())))
                .map(Stated::value);
    }

    boolean decides() {
        return role.filter(said -> DECIDES.matcher(said.value()).matches()).isPresent();
    }

    void tell(Findings findings) {
        findings.words(Field.COMMITTEE, committee, Certainty.LABELLED);
        day.ifPresent(held -> findings.day(Field.MEETING_DATE, held, Certainty.LABELLED));
        item.ifPresent(number -> MeetingHead.item(findings, number));
        status.ifPresent(said -> MeetingHead.status(findings, said, Certainty.LABELLED));
        role.ifPresent(said -> findings.words(Field.CONSULTATION_ROLE, said, Certainty.LABELLED));
    }

    private static Optional<ConsultationRow> of(DocumentText text, Line whole) {
        Matcher label = LABEL.matcher(whole.text());
        int from = label.lookingAt() ? label.end() : 0;
        Line line = new Line(
                whole.number(),
                new Span(whole.at().start() + from, whole.at().end()),
                whole.text().substring(from));
        if (line.text().length() > LONGEST || line.text().endsWith(".")) {
            return Optional.empty();
        }
        Optional<Span> day = found(DAY, line, 0);
        Optional<Span> role = found(ROLE, line, 0);
        Optional<Span> status = found(STATUS, line, 0);
        Optional<Span> item = found(ITEM, line, "TOP ".length());
        if (day.isEmpty() && (role.isEmpty() || status.isEmpty())) {
            return Optional.empty();
        }
        Stream<Span> taken = Stream.of(day, role, status, item).flatMap(Optional::stream);
        return name(text, line, taken.toList())
                .map(name -> new ConsultationRow(
                        name,
                        day.flatMap(at -> GermanDates.first(text, at)),
                        item.flatMap(at -> AgendaItems.at(text, at)),
                        status.map(at -> new Stated<>(
                                text.of(at).startsWith("n") || text.of(at).startsWith("N")
                                        ? PublicStatus.NON_PUBLIC
                                        : PublicStatus.PUBLIC,
                                at)),
                        role.map(text::words)));
    }

    private static Optional<Span> found(Pattern pattern, Line line, int skipped) {
        Matcher matcher = pattern.matcher(line.text());
        return matcher.find()
                ? Optional.of(new Span(
                        line.at().start() + matcher.start() + skipped, line.at().start() + matcher.end()))
                : Optional.empty();
    }

    /** What is left when all else is taken away, if it is the name of a council or committee. */
    private static Optional<Stated<String>> name(DocumentText text, Line line, List<Span> taken) {
        StringBuilder rest = new StringBuilder(line.text());
        for (Span span : taken) {
            for (int i = span.start(); i < span.end(); i++) {
                rest.setCharAt(i - line.at().start(), ' ');
            }
        }
        String words =
                FORM.matcher(rest).replaceAll(match -> " ".repeat(match.group().length()));
        String name = words.strip();
        if (name.length() > LONGEST_NAME
                || NO_NAME.matcher(name).find()
                || !Committees.isName(Committees.nominative("Sitzung " + name))) {
            return Optional.empty();
        }
        int start = line.at().start() + words.indexOf(name);
        return Optional.of(text.words(new Span(start, start + name.length())))
                .map(found -> found.as(said -> said.matches("(?:des|der) .*")
                        ? Committees.nominative("Sitzung " + said)
                        : Committees.nominative(said)))
                .filter(found -> Character.isUpperCase(found.value().charAt(0)));
    }
}
