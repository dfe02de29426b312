package org.ratsfaden.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds when something is due: by the calendar, by its distance from the day of the document, or after what was named before. */
public final class DueTimes {

    private static final Pattern LATER = Pattern.compile(
            "(?<![\\p{L}-])(?:(?<year>[Ee]in) Jahr|(?<month>[Ee]inen) Monat|(?<half>[Ee]in halbes) Jahr) (?:später|danach|darauf)(?!\\p{L})");

    /** The words such a time begins with. */
    private static final Pattern BEGINS = Pattern.compile(
            "(?=[BbSsIiZzFfAMENnk])(?<![\\p{L}-])(?:[Bb]is|[Ss]pätestens|[Ii]nnerhalb|[Bb]innen|[Ii]m|[Ii]n|[Zz]um|[Zz]ur|[Ff]ür d(?:en|ie)|Anfang|Mitte|Ende|[Nn]och|nächste[ns]|kommende[ns])(?= )");

    private DueTimes() {}

    /**
     * All of them in {@code words}, in their order; of overlapping ones the longest.
     *
     * @param today the day of the document; {@code null} if unknown
     */
    public static List<Due> in(String words, @Nullable LocalDate today) {
        List<Due> found = new ArrayList<>();
        Matcher begins = BEGINS.matcher(words);
        int free = 0;
        while (begins.find()) {
            int start = begins.start();
            Optional<Due> longest = start < free
                    ? Optional.empty()
                    : Stream.concat(DueByCalendar.at(words, start, today), DueByDistance.at(words, start, today))
                            .max(Comparator.comparingInt(due -> due.at().end()));
            longest.ifPresent(found::add);
            free = longest.map(due -> due.at().end()).orElse(free);
        }
        addLater(words, found);
        return List.copyOf(found);
    }

    /** "ein Jahr später" counts from the time named last. */
    private static void addLater(String words, List<Due> found) {
        Matcher later = LATER.matcher(words);
        while (later.find()) {
            int start = later.start();
            int before =
                    (int) found.stream().filter(due -> due.at().end() <= start).count();
            if (before > 0) {
                int months = later.group("year") != null ? 12 : later.group("half") != null ? 6 : 1;
                TimeWindow last = found.get(before - 1).window();
                LocalDate from = last.from();
                LocalDate to = last.to();
                TimeWindow window = from == null || to == null
                        ? TimeWindow.OPEN
                        : TimeWindow.of(from.plusMonths(months), to.plusMonths(months), last.precision());
                found.add(before, new Due(new Span(start, later.end()), window, false));
            }
        }
    }
}
