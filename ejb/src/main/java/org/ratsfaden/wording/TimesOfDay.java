package org.ratsfaden.wording;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when to when by the clock: "von 10.00 Uhr bis ca. 14.00 Uhr", "17:00 - 18:55", "um 18 Uhr".
 *
 * @param to {@code null} if not stated
 */
public record TimesOfDay(LocalTime from, @Nullable LocalTime to) {

    private static final String TIME = "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?";

    private static final Pattern TIMES = Pattern.compile(
            "(?<![\\d.:/])" + TIME
                    + "(?! ?[.:]? ?\\d)(?: Uhr)?(?:(?: ?[-–] ?| bis )(?:ca\\. |gegen |etwa )?(?<endhour>\\d{1,2})(?:[:.](?<endminute>\\d{2}))?)? ?Uhr");

    /** The first time within {@code span} of {@code words}. */
    public static Optional<TimesOfDay> first(String words, Span span) {
        Matcher times = TIMES.matcher(words).region(span.start(), span.end());
        while (times.find()) {
            Optional<LocalTime> from = time(times.group("hour"), times.group("minute"));
            if (from.isPresent()) {
                Optional<LocalTime> to = times.group("endhour") == null
                        ? Optional.empty()
                        : time(times.group("endhour"), times.group("endminute"));
                return Optional.of(new TimesOfDay(from.get(), to.orElse(null)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> time(String hour, @Nullable String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }
}
