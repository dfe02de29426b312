package org.ratsfaden.recognition;

import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Wording;

/** The heading of full minutes, which may go on over lines: "Niederschrift", "über die 15. Sitzung des Beirates am …". */
final class MinutesTitle {

    private static final Pattern DAY_BEGINS = Pattern.compile("(?iu)(?:am|vom) .*\\d.*");
    private static final Pattern GOES_ON = Pattern.compile("(?:über|der|des|zur|von) .*");
    private static final Pattern OF_DAY = Pattern.compile(
            ",? (?:am|vom) (?:\\p{L}{6,10},? (?:den |dem )?)?\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}.*");
    private static final Pattern LABEL = Pattern.compile(":(?!\\d{2})");

    private MinutesTitle() {}

    /** The heading with the lines on which it goes on, up to the day. */
    static void read(DocumentText text, Findings findings, Line heading) {
        int end = heading.at().end();
        for (Line next : text.filled(heading.number() + 1).limit(3).toList()) {
            boolean goesOn = next.number() == text.lineAt(end) + 1
                    || GOES_ON.matcher(next.text()).matches();
            if (!goesOn
                    || DAY_BEGINS.matcher(next.text()).matches()
                    || PublicStatus.of(StatusInHead.unframed(next.text())).isPresent()
                    || LABEL.matcher(next.text()).find()) {
                break;
            }
            end = next.at().end();
        }
        String first = Wording.unspaced(heading.text()).replaceFirst(" -\\.{3}$", "");
        Stated<String> whole = text.words(new Span(heading.at().start(), end));
        String rest = text.words(new Span(heading.at().end(), end)).value();
        String title = (first + " " + withoutDay(rest)).strip();
        findings.words(Field.TITLE, whole.as(_ -> title), Certainty.PLACED);
    }

    /** A heading that goes on below ends where it comes to day and place. */
    private static String withoutDay(String rest) {
        return OF_DAY.matcher(rest).replaceFirst("");
    }
}
