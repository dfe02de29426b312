package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PaperNumbers;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** What a paper is about: beside its label, below its number, or the first paragraph below the labels. */
final class PaperTitle {

    private static final int LONGEST_TITLE = 250;
    private static final int TOP = 12;
    /** "Drucksache Nr. 0728/2026:", and the matter below. */
    private static final Pattern NUMBER_ABOVE_TITLE =
            Pattern.compile("(?:Drucksache|Vorlage|Antrag|Anfrage) (?:Nr\\. ?)?[\\p{L}\\d/-]{3,20}:");

    private static final Pattern SALUTATION = Pattern.compile("(?:Sehr geehrte|Liebe |Guten Tag).*");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:An |Herrn? |Frau |Der |Die |Az|Amt |Fachbereich |Dezernat ).{0,60}|\\d{5} .*|.*\\d{1,2}\\.\\d{1,2}\\.\\d{4}$|\\[?[xX☒☐(].*");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L} ./-]{0,24}:");

    private static final Pattern SENTENCES = Pattern.compile(
            "\\p{Ll}{2}\\. \\p{Lu}|(?<!\\p{L})(?:ist|sind|wird|werden|wurde|hat|haben|existiert|besteht)(?!\\p{L})");

    private static final int PART_LINES = 60;
    private static final int TITLE_WORDS = 3;

    private PaperTitle() {}

    /** Beside its label, or else the first paragraph below the labels. */
    static void read(Reading reading) {
        DocumentText text = reading.text();
        reading.labels()
                .words(Label.TITLE)
                .ifPresent(title -> reading.findings().words(Field.TITLE, title, Certainty.LABELLED));
        Paper.type(text)
                .filter(line -> line.text().endsWith(":")
                        && Paper.ANY_PAPER.matcher(line.text()).matches())
                .or(() -> text.firstLines(TOP).stream()
                        .filter(line -> NUMBER_ABOVE_TITLE.matcher(line.text()).matches())
                        .findFirst())
                .flatMap(line -> text.filled(line.number() + 1).findFirst())
                .filter(PaperTitle::isTitle)
                .ifPresent(line -> reading.findings().words(Field.TITLE, line.stated(), Certainty.PLACED));
        aboveFirstPart(reading).ifPresent(title -> reading.findings().words(Field.TITLE, title, Certainty.PLACED));
        belowLabels(reading);
        aboveLabels(reading).ifPresent(line -> reading.findings().words(Field.TITLE, line.stated(), Certainty.PLACED));
    }

    /** The paragraph right above the first part of the paper or the salutation, below what names the paper. */
    private static Optional<Stated<String>> aboveFirstPart(Reading reading) {
        DocumentText text = reading.text();
        int above = Paper.type(text)
                .map(Line::number)
                .orElse(ConsultationRow.in(reading).isEmpty() ? -1 : 0);
        Optional<Line> part = text.firstLines(PART_LINES).stream()
                .filter(line -> line.number() > above
                        && (Sections.isHeading(line) && !ConsultationTable.isHeading(line)
                                || SALUTATION.matcher(line.text()).matches()))
                .findFirst();
        if (above < 0 || part.isEmpty()) {
            return Optional.empty();
        }
        Span between =
                new Span(text.lines().get(above).at().end(), part.get().at().start());
        return text.paragraphs(between)
                .filter(paragraph -> paragraph.at().end() <= between.end() && isTitle(reading, paragraph))
                .reduce((earlier, later) -> later)
                .map(title -> withoutMotion(reading, title));
    }

    /** Whose motion it is may stand on the line below the matter. */
    private static Stated<String> withoutMotion(Reading reading, Stated<String> title) {
        DocumentText text = reading.text();
        Line last = text.lines().get(text.lineAt(title.at().end() - 1));
        if (last.at().start() <= title.at().start() || !ItemTitle.readMotion(reading, last)) {
            return title;
        }
        return text.words(new Span(title.at().start(), last.at().start()));
    }

    private static boolean isTitle(Reading reading, Stated<String> paragraph) {
        DocumentText text = reading.text();
        Line first = text.lines().get(text.lineAt(paragraph.at().start()));
        boolean form = text.filled(first.number())
                .takeWhile(line -> line.at().start() < paragraph.at().end())
                .anyMatch(line -> ConsultationTable.isHeading(line)
                        || ConsultationTable.isRow(line)
                        || DAY.matcher(line.text()).find()
                        || reading.labels().begins(line));
        return isTitle(new Line(first.number(), paragraph.at(), paragraph.value()))
                && paragraph.value().split(" ").length >= TITLE_WORDS
                && !SENTENCES.matcher(paragraph.value()).find()
                && !form
                && !ADDRESS.matcher(first.text()).matches()
                && !Paper.TYPE.matcher(first.text()).matches()
                && Dateline.of(text, first).isEmpty()
                && PaperNumbers.leading(text, first).isEmpty()
                && StatusInHead.aloneIn(text, first).isEmpty()
                && Bodies.alone(text, first.at()).isEmpty()
                && !LABEL.matcher(first.text()).lookingAt();
    }

    private static void belowLabels(Reading reading) {
        DocumentText text = reading.text();
        int from = reading.labels().end();
        if (from == 0) {
            return;
        }
        Optional<Line> first = text.lines().stream()
                .filter(line -> line.at().start() > from && !line.isBlank())
                .dropWhile(line -> ConsultationTable.isHeading(line)
                        || ConsultationTable.isRow(line)
                        || line.text().chars().noneMatch(Character::isLetter))
                .findFirst()
                .filter(line -> isTitle(line)
                        && !reading.labels().begins(line)
                        && !ADDRESS.matcher(line.text()).matches()
                        && !isOnlyType(line));
        first.ifPresent(line -> {
            int end = line.at().end();
            for (Line next : text.lines()
                    .subList(
                            line.number(),
                            Math.min(line.number() + 5, text.lines().size()))) {
                if (next.isBlank() || ConsultationTable.isHeading(next) || isPlace(next) && next != line) {
                    break;
                }
                end = next.at().end();
            }
            reading.findings().words(Field.TITLE, text.words(new Span(line.at().start(), end)), Certainty.PLACED);
        });
    }

    private static boolean isOnlyType(Line line) {
        Matcher type = Paper.TYPE.matcher(line.text());
        return type.matches() && type.group("title") == null;
    }

    /** Below the type, its number and "öffentlich", where the labels follow: the only line between. */
    private static Optional<Line> aboveLabels(Reading reading) {
        DocumentText text = reading.text();
        return Paper.type(text).stream()
                .flatMap(type -> text.filled(type.number() + 1)
                        .dropWhile(line -> PaperNumbers.alone(text, line).isPresent()
                                || PublicStatus.of(StatusInHead.unframed(line.text()))
                                        .isPresent())
                        .limit(1))
                .filter(line -> isTitle(line)
                        && !reading.labels().begins(line)
                        && line.text().indexOf(':') < 0)
                .filter(line -> text.filled(line.number() + 1).limit(2).anyMatch(reading.labels()::begins))
                .findFirst();
    }

    /** Where a building application is for: "Hälden 4, FlstNr.: 8747". */
    private static boolean isPlace(Line line) {
        return line.text().matches(".*(?:Flst|Flur|Gemarkung|Grundstück).*");
    }

    /** A title is no sentence, no other part of the form and no table. */
    static boolean isTitle(Line line) {
        return line.text().length() > 5
                && line.text().length() < LONGEST_TITLE
                && !line.text().endsWith(".")
                && !line.text().endsWith(":")
                && !SALUTATION.matcher(line.text()).matches()
                && PublicStatus.of(line.text()).isEmpty()
                && !ConsultationTable.isHeading(line)
                && !Sections.isHeading(line);
    }
}
