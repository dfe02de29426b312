package org.ratsfaden.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.AgendaItems;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PaperNumbers;
import org.ratsfaden.wording.Span;

/** The title of one agenda item in an extract where no line names the item by itself: under its number, above its paper, below the labels. */
final class ItemTitleElsewhere {

    private static final Pattern NUMBERED = Pattern.compile(
            "\\d{1,2}(?:\\.\\d{1,2})?\\.? (?!(?:Ja|Nein|Enthaltung|Enthaltungen|Gegenstimmen?|Stimmen|Mitglieder|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Sitzung|\\p{L}*sitzung|öffentliche|ordentliche)\\b)(?<title>\\p{Lu}(?!.{0,180}\\p{Ll}{2}\\. \\p{Lu}).{4,180}[^.])");
    private static final int NUMBERED_LINES = 15;
    private static final int MOST_TITLE_LINES = 3;
    private static final Pattern BARE = Pattern.compile(
            "(?:[Zz]u )?(?:TOP|Top|Tagesordnungspunkt|Punkt|Auszug) (?:[ÖN] ?)?\\d{1,3}(?:\\.\\d{1,2}){0,2}(?: der Tagesordnung)?[.:]?|§ ?\\d{1,3}(?: \\(TOP \\d{1,3}\\))?");

    /** The paper on a line of its own below the title: "- Vorlage KT 023/2023 -". */
    private static final Pattern PAPER_BELOW = Pattern.compile(
            "[-–(]? ?(?:Vorlage|Drucksache|Sitzungsvorlage)(?:[ -]?Nr\\.?)?:? (?<number>[\\p{L}\\d][\\p{L}\\d /.-]{2,24}\\d) ?[-–)]?");

    private static final Pattern ONLY_NUMBER = Pattern.compile("(?:[ÖN] )?\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?");

    private ItemTitleElsewhere() {}

    /** Reads title, item and paper, as far as they have not been found. */
    static void read(Reading reading) {
        readNumberedTitle(reading);
        readTitleBelowItem(reading);
        readTitleBelowBareItem(reading);
        readTitleAbovePaper(reading);
        readTitleBelowLabels(reading);
        readPaperLine(reading);
    }

    /** "4. Annahme einer Spende" below the head, where nothing else in it is numbered. */
    private static void readNumberedTitle(Reading reading) {
        DocumentText text = reading.text();
        Optional<Line> numbered = numbered(text);
        if (numbered.isEmpty()
                || reading.findings().has(Field.AGENDA_ITEM)
                || reading.findings().has(Field.TITLE)) {
            return;
        }
        Line line = numbered.get();
        Matcher item = NUMBERED.matcher(line.text());
        if (item.matches()) {
            AgendaItems.at(text, line.at()).ifPresent(found -> MeetingHead.item(reading.findings(), found));
            ItemTitle.readTitle(reading, line, item.start("title"), ItemTitle.TITLE_LINES);
        }
    }

    /** The only heading with a number below the head; points of a decision count from 1 again. */
    static Optional<Line> numbered(DocumentText text) {
        List<Line> numbered = text.firstLines(NUMBERED_LINES).stream()
                .filter(line -> line.text().length() < 200
                        && NUMBERED.matcher(line.text()).matches())
                .toList();
        boolean several = numbered.size() > 1
                && (numbered.getFirst().text().matches("1\\b.*")
                        || !numbered.get(1).text().matches("1\\b.*"));
        return several ? Optional.empty() : numbered.stream().findFirst();
    }

    /** SessionNet prints it between "TOP: Ö 3.2" and "Vorlage: …". */
    private static void readTitleBelowItem(Reading reading) {
        DocumentText text = reading.text();
        if (reading.labels().value(Label.SITTING).isEmpty()
                        && ExtractOrigin.line(text).isEmpty()
                || reading.findings().has(Field.TITLE)) {
            return;
        }
        reading.labels()
                .value(Label.ITEM)
                .flatMap(item -> text.filled(text.lineAt(item.start()) + 1).findFirst())
                .filter(line -> PaperTitle.isTitle(line) && line.text().indexOf(':') < 0)
                .ifPresent(line -> reading.findings().words(Field.TITLE, line.stated(), Certainty.PLACED));
    }

    /** "TOP 9" alone, and the title on the line below. */
    private static void readTitleBelowBareItem(Reading reading) {
        DocumentText text = reading.text();
        if (reading.findings().has(Field.TITLE)) {
            return;
        }
        text.firstLines(NUMBERED_LINES).stream()
                .filter(line -> BARE.matcher(line.text()).matches()
                        || line.number() == 0
                                && ONLY_NUMBER.matcher(line.text()).matches())
                .findFirst()
                .ifPresent(bare -> {
                    if (ONLY_NUMBER.matcher(bare.text()).matches()) {
                        AgendaItems.at(text, bare.at()).ifPresent(item -> MeetingHead.item(reading.findings(), item));
                    }
                    text.filled(bare.number() + 1)
                            .findFirst()
                            .filter(line -> PaperTitle.isTitle(line)
                                    && !reading.labels().begins(line))
                            .ifPresent(line -> ItemTitle.readTitle(reading, line, 0, ItemTitle.TITLE_LINES));
                });
    }

    /** The paragraph that ends right above the line that names the paper. */
    private static void readTitleAbovePaper(Reading reading) {
        DocumentText text = reading.text();
        if (reading.findings().has(Field.TITLE)) {
            return;
        }
        for (Line line : text.firstLines(NUMBERED_LINES)) {
            Matcher paper = PAPER_BELOW.matcher(line.text());
            int first = line.number();
            while (first > 0 && !text.lines().get(first - 1).isBlank()) {
                first--;
            }
            if (paper.matches() && first < line.number() && line.number() - first <= MOST_TITLE_LINES) {
                Span above = new Span(
                        text.lines().get(first).at().start(),
                        text.lines().get(line.number() - 1).at().end());
                Line title = new Line(first, above, text.words(above).value());
                if (PaperTitle.isTitle(title) && !reading.labels().begins(title)) {
                    reading.findings().words(Field.TITLE, text.words(above), Certainty.PLACED);
                    Span number = new Span(
                            line.at().start() + paper.start("number"), line.at().start() + paper.end("number"));
                    PaperNumbers.inWords(text, number)
                            .ifPresent(found -> reading.findings().words(Field.PAPER_NUMBER, found, Certainty.PLACED));
                }
                return;
            }
        }
    }

    /** Where nothing names the item above, the first line below its labels does. */
    private static void readTitleBelowLabels(Reading reading) {
        int end = reading.labels().end();
        if (end > 0 && !reading.findings().has(Field.TITLE)) {
            reading.text()
                    .filled(reading.text().lineAt(end - 1) + 1)
                    .findFirst()
                    .filter(line -> PaperTitle.isTitle(line) && !line.text().endsWith(","))
                    .filter(line -> PaperNumbers.leading(reading.text(), line).isEmpty())
                    .ifPresent(line -> reading.findings().words(Field.TITLE, line.stated(), Certainty.PLACED));
        }
    }

    /** "2017/FB3/0433 Beauftragung zur …": the paper below the labels of the sitting. */
    private static void readPaperLine(Reading reading) {
        if (reading.findings().has(Field.PAPER_NUMBER)) {
            return;
        }
        reading.findings()
                .stated(Field.TITLE)
                .flatMap(title -> reading.text()
                        .filled(reading.text().lineAt(title.at().end() - 1) + 1)
                        .findFirst())
                .flatMap(line -> PaperNumbers.alone(reading.text(), line))
                .ifPresent(number -> reading.findings().words(Field.PAPER_NUMBER, number, Certainty.PLACED));
        if (!reading.labels().has(Label.ITEM)) {
            return;
        }
        reading.text().firstLines(60).stream()
                .flatMap(line -> PaperNumbers.leading(reading.text(), line).stream())
                .findFirst()
                .ifPresent(number -> reading.findings().words(Field.PAPER_NUMBER, number, Certainty.PLACED));
    }
}
