package org.ratsfaden.recognition;

import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;

/** A decision as it leaves the house: Beschlussausfertigung, "Beschluss Nr. 12/2025". */
final class Resolution implements Layout {

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:kreistags|stadtrats|gemeinderats|rats)?beschl(?:uss|üsse)(?:ausfertigung|mitteilung)?"
                    + "(?:(?:[ -]nr\\.?|nummer) ?:? ?(?<number>[\\p{L}\\d/. -]{2,30})|(?: des| der| aus| vom) .{5,120})?");

    @Override
    public int likeness(Reading reading) {
        boolean heading = reading.text().firstLines(10).stream().anyMatch(line -> {
            var matcher = HEADING.matcher(line.text());
            return matcher.matches()
                    && (matcher.group("number") != null || line.text().length() > "Beschlüsse".length());
        });
        return heading ? 4 : 0;
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
        MeetingHead.read(reading);
        Bodies.alone(text, text.head()).ifPresent(body -> reading.findings().words(Field.BODY, body, Certainty.PLACED));
        Decisions.readSections(reading);
    }
}
