package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** A concept: a title that says so, and numbered chapters. */
final class Concept implements Layout {

    private static final Pattern TITLE = Pattern.compile(
            "(?iu).{0,80}\\b\\p{L}{0,30}(?:konzept|konzeption|leitbild|masterplan|aktionsplan)(?:s|es)?\\b.{0,80}");
    private static final Pattern CHAPTER =
            Pattern.compile("(?:Kapitel )?\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.? {1,4}\\p{Lu}.{2,80}");
    private static final Pattern CONTENTS = Pattern.compile("(?iu)inhalt|inhaltsverzeichnis|gliederung|vorwort");

    private static final Pattern GOES_ON = Pattern.compile("(?:des|der|für|zur|zum|im) \\p{Lu}.*");
    private static final Pattern EDITION =
            Pattern.compile("(?iu)(?:\\d{1,2}\\. )?(?:fortschreibung|auflage|fassung|ausgabe)(?: \\d{4})?");

    /** "Stand: 30. Oktober 2026", "Beschlossen vom Kreistag am 2. Juli 2026". */
    private static final Pattern OF_DAY =
            Pattern.compile("(?iu)(?:.{0,40}\\bstand:? |beschlossen .{0,90}\\bam ).{0,10}\\d.*");

    private static final int COVER_LINES = 10;

    @Override
    public int likeness(Reading reading) {
        boolean title = title(reading.text()).isPresent();
        long chapters = reading.text().lines().stream()
                .filter(line -> line.text().length() < 100
                        && CHAPTER.matcher(line.text()).matches())
                .limit(6)
                .count();
        boolean contents = reading.text().firstLines(60).stream()
                .anyMatch(line -> CONTENTS.matcher(line.text()).matches());
        return title && chapters >= 3 ? (contents ? 4 : 3) : 0;
    }

    private static Optional<Line> title(DocumentText text) {
        return text.firstLines(6).stream()
                .filter(line -> line.text().length() < 160
                        && !line.text().endsWith(".")
                        && TITLE.matcher(line.text()).matches())
                .findFirst();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CONCEPT;
    }

    @Override
    public void read(Reading reading) {
        DocumentText text = reading.text();
        title(text).ifPresent(line -> reading.findings().words(Field.TITLE, whole(text, line), Certainty.PLACED));
        Bodies.first(text, text.head()).ifPresent(body -> reading.findings().words(Field.BODY, body, Certainty.PLACED));
        Dateline.first(text, 30).ifPresent(dateline -> dateline.tell(reading.findings()));
        text.firstLines(COVER_LINES).stream()
                .filter(line -> line.text().length() < 160
                        && OF_DAY.matcher(line.text()).matches())
                .findFirst()
                .flatMap(line -> GermanDates.last(text, line.at()))
                .ifPresent(day -> reading.findings().day(Field.ISSUE_DATE, day, Certainty.PLACED));
    }

    /** The title with the line on which it goes on, or which names its edition. */
    private static Stated<String> whole(DocumentText text, Line title) {
        Optional<Line> next = text.filled(title.number() + 1).findFirst();
        if (next.isEmpty() || next.get().text().length() > 100) {
            return title.stated();
        }
        Span both = new Span(title.at().start(), next.get().at().end());
        if (GOES_ON.matcher(next.get().text()).matches()) {
            return text.words(both);
        }
        return EDITION.matcher(next.get().text()).matches()
                ? new Stated<>(title.text() + ", " + next.get().text(), both)
                : title.stated();
    }
}
