package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PaperNumbers;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;

/** What a paper is about: beside its label, below its number, or the first paragraph below the labels. */
final class PaperTitle {

    private static final int LONGEST_TITLE = 250;
    private static final int TOP = 12;
    /** "Drucksache Nr. 0728/2026:", and the matter below. */
    private static final Pattern NUMBER_ABOVE_TITLE =
            Pattern.compile("(?:Drucksache|Vorlage|Antrag|Anfrage) (?:Nr\\. ?)?[\\p{L}\\d/-]{3,20}:");

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
        belowLabels(reading);
        aboveLabels(reading).ifPresent(line -> reading.findings().words(Field.TITLE, line.stated(), Certainty.PLACED));
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
                .filter(line -> isTitle(line) && !reading.labels().begins(line));
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

    /** Below the type, its number and "öffentlich", where the labels follow: the only line between. */
    private static Optional<Line> aboveLabels(Reading reading) {
        DocumentText text = reading.text();
        return Paper.type(text).stream()
                .flatMap(type -> text.filled(type.number() + 1)
                        .dropWhile(line -> PaperNumbers.alone(text, line).isPresent()
                                || PublicStatus.of(MeetingHead.unframed(line.text()))
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
                && !ConsultationTable.isHeading(line)
                && !Sections.isHeading(line);
    }
}
