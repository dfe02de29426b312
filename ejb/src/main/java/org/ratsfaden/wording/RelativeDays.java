package org.ratsfaden.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days a report names by their distance: "am Mittwoch", "gestern Abend". They count back from the day of the report. */
public final class RelativeDays {

    private static final String COUNCIL =
            "(?:\\p{L}*[Aa]usschuss(?:es)?|Kreistag(?:e?s)?|Gemeinderat(?:e?s)?|Stadtrat(?:e?s)?|Stadtverordnetenversammlung|Gemeindevertretung|Bürgerschaft|Ortsbeirat|\\p{L}*[Ss]itzung)";

    private static final String DAY = "(?:am (?:vergangenen |gestrigen |letzten )?(?<weekday>" + CalendarWords.WEEKDAY
            + ")(?:abend|nachmittag|vormittag)?|(?<ago>gestern|vorgestern)(?: Abend| Nachmittag)?)";

    private static final Pattern SITTING = Pattern.compile(
            "(?<![\\p{L}-])" + DAY + "(?![^.\\n]{0,3}\\d)(?:[^.\\n]{0,60}?)(?<![\\p{L}-])" + COUNCIL + "(?![\\p{L}-])");

    private static final Pattern SITTING_BEFORE = Pattern.compile(
            "(?<![\\p{L}-])" + COUNCIL + "(?![\\p{L}-])[^.\\n]{0,40}? (?<day>" + DAY + ")(?![^.\\n]{0,3}\\d)");

    private RelativeDays() {}

    /** The day of the sitting a report of {@code reported} tells of: the last such day before it. */
    public static Optional<Stated<LocalDate>> ofSitting(DocumentText text, Span span, LocalDate reported) {
        String words = text.running();
        Matcher behind = SITTING.matcher(words).region(span.start(), span.end()).useTransparentBounds(true);
        Matcher before =
                SITTING_BEFORE.matcher(words).region(span.start(), span.end()).useTransparentBounds(true);
        if (behind.find()) {
            return Optional.of(stated(behind, reported));
        }
        return before.find() ? Optional.of(stated(before, reported)) : Optional.empty();
    }

    /** The words that name a council beside such a day: "am Montag im Hauptausschuss". */
    public static Optional<Span> sitting(DocumentText text, Span span) {
        Matcher behind =
                SITTING.matcher(text.running()).region(span.start(), span.end()).useTransparentBounds(true);
        return behind.find() ? Optional.of(new Span(behind.start(), behind.end())) : Optional.empty();
    }

    private static Stated<LocalDate> stated(Matcher words, LocalDate reported) {
        String weekday = words.group("weekday");
        if (weekday == null) {
            Span at = new Span(words.start("ago"), words.end("ago"));
            return new Stated<>(reported.minusDays(words.group("ago").equals("gestern") ? 1 : 2), at);
        }
        DayOfWeek day = CalendarWords.dayOfWeek(weekday);
        return new Stated<>(
                reported.with(TemporalAdjusters.previous(day)), new Span(words.start("weekday"), words.end("weekday")));
    }
}
