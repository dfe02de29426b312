package org.ratsfaden.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Stated;

/** The foot of minutes: who signed, and the day below or beside it. */
final class Signing {

    private static final Pattern FOOT = Pattern.compile(
            "(?:Zur Beurkundung|gez\\. ?.*|(?:Die |Der )?(?:Schrift|Protokoll)führer(?:in)?"
                    + "|F\\. ?d\\. ?R\\..*|Für die (?:Richtigkeit|Übereinstimmung)|(?:Be|be)glaubigt|Im Auftrage?\\b|i\\. ?A\\."
                    + "|Ausgefertigt|Auszug gefertigt|.{0,60}(?:Schrift|Protokoll)führer(?:in)?$|Die Übereinstimmung|Die Richtigkeit|Sitzungsende.*):?.*");
    private static final Pattern DAY_LINE = Pattern.compile(
            "(?:(?:Ausgefertigt|Auszug gefertigt|\\p{Lu}[\\p{L} .-]{1,40},?) (?:den |am )?)?\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}(?: \\(?Siegel\\)?)?");

    private static final Pattern AT_PLACE = Pattern.compile(
            "\\p{Lu}\\p{Ll}[\\p{L} .()-]{1,40}, (?:den |am )?\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}");

    private static final int FOOT_LINES = 9;

    private Signing() {}

    /** The last line with place and day at the foot of an extract: when it was made out. */
    static Optional<Stated<LocalDate>> ofExtract(DocumentText text) {
        return day(text)
                .or(() -> text.lastLines(FOOT_LINES).stream()
                        .filter(line -> line.text().length() < 80
                                && AT_PLACE.matcher(line.text()).matches())
                        .reduce((earlier, later) -> later)
                        .flatMap(line -> GermanDates.first(text, line.at())));
    }

    /** The day of writing: a line that is only a day, with or without a place, near the signatures at the end. */
    static Optional<Stated<LocalDate>> day(DocumentText text) {
        List<Line> last = text.lastLines(14);
        boolean signed =
                last.stream().anyMatch(line -> FOOT.matcher(line.text()).matches());
        return signed
                ? last.stream()
                        .filter(line -> line.text().length() < 80
                                && DAY_LINE.matcher(line.text()).matches())
                        .reduce((earlier, later) -> later)
                        .flatMap(line -> GermanDates.first(text, line.at()))
                : text.lastLines(1).stream()
                        .filter(line -> line.text().length() < 80
                                && AT_PLACE.matcher(line.text()).matches())
                        .findFirst()
                        .flatMap(line -> GermanDates.first(text, line.at()));
    }
}
