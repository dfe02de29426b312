package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** A decision as it leaves the house: Beschlussausfertigung, "Beschluss Nr. 12/2025". */
final class Resolution implements Layout {

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:kreistags|stadtrats|gemeinderats|rats)?beschl(?:uss|üsse)(?:ausfertigung|mitteilung|text)?"
                    + "(?:(?:[ -]nr\\.?|nummer) ?:? ?(?<number>[\\p{L}\\d/. -]{2,30})|(?: des| der| aus| vom) .{5,120}| ?\\((?<matter>.{10,300})\\))?");

    @Override
    public int likeness(Reading reading) {
        boolean heading = reading.text().firstLines(10).stream().anyMatch(line -> {
            var matcher = HEADING.matcher(line.text());
            return matcher.matches()
                    && (matcher.group("number") != null || line.text().length() > "Beschlüsse".length());
        });
        return heading ? 4 : 0;
    }

    /** "Beschlusstext (Neubau einer Schule)". */
    private static Optional<Stated<String>> matter(DocumentText text) {
        for (Line line : text.firstLines(10)) {
            var heading = HEADING.matcher(line.text());
            if (heading.matches() && heading.group("matter") != null) {
                int start = line.at().start();
                return Optional.of(
                        text.words(new Span(start + heading.start("matter"), start + heading.end("matter"))));
            }
        }
        return Optional.empty();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.RESOLUTION;
    }

    @Override
    public void read(Reading reading) {
        DocumentText text = reading.text();
        for (Line line : text.firstLines(10)) {
            var matcher = HEADING.matcher(line.text());
            if (matcher.matches() && matcher.group("number") != null) {
                Span number = new Span(
                        line.at().start() + matcher.start("number"), line.at().end());
                reading.findings().words(Field.RESOLUTION_NUMBER, text.words(number), Certainty.LABELLED);
            }
        }
        matter(text).ifPresent(title -> reading.findings().words(Field.TITLE, title, Certainty.PLACED));
        MeetingHead.read(reading);
        Bodies.alone(text, text.head()).ifPresent(body -> reading.findings().words(Field.BODY, body, Certainty.PLACED));
        Decisions.readSections(reading);
    }
}
