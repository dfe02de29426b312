package org.ratsfaden.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.wording.TimeWindow.Precision;

/**
 * Times named by the calendar: "spätestens zum 31.03.", "bis Ende des Jahres", "Anfang 2018", "im Herbst", "im zweiten Quartal 2027".
 * A time without its year is the next one from the day of the document on.
 */
final class DueByCalendar {

    private static final String UNTIL =
            "(?<until>(?:[Bb]is|[Ss]pätestens)(?: spätestens)?(?: bis)?(?: zum| zur| am| im| in den)? )";

    private static final String MONTH = "(?<month>Jänner|" + CalendarWords.MONTH + ")(?!\\p{L})";

    private static final Pattern DAY = Pattern.compile("(?<![\\p{L}-])" + UNTIL
            + "(?:(?:" + CalendarWords.WEEKDAY
            + "),? (?:den |dem )?)?(?<day>\\d{1,2})\\. ?(?:(?<number>\\d{1,2})\\.(?: ?(?<year>\\d{4}|\\d{2}(?!\\d))(?![.:]))?|"
            + MONTH + "(?: (?<monthyear>\\d{4}))?)(?! ?Uhr)");

    private static final Pattern PART = Pattern.compile(
            "(?<![\\p{L}-])(?:" + UNTIL
                    + "|(?<at>im|Im|für den|zum) )?(?:(?<part>Anfang|Mitte|Ende) )?(?:(?:des Monats |des )?" + MONTH
                    + "(?: (?<monthyear>\\d{4}))?|(?:des Jahres |Jahre |Jahr )?(?<year>20\\d{2})(?![\\d/-]|\\.\\d)|(?:des|dieses) (?:laufenden )?(?<thisyear>Jahres)(?! \\d)"
                    + "|(?<nextyear>(?:des |kommenden |nächsten ){1,2}Jahres)|(?<yearsend>Jahresende)(?: (?<endyear>\\d{4}))?)(?![\\p{L}-])");

    private static final Pattern SEASON = Pattern.compile(
            "(?<![\\p{L}-])(?:" + UNTIL
                    + "|(?<at>im|Im|zum) )(?:(?:kommenden|nächsten|diesem) )?(?<season>Frühjahr|Frühling|Sommer|Herbst|Winter)(?: (?<year>\\d{4})(?:/\\d{2,4})?)?(?![\\p{L}-])");

    private static final Pattern QUARTER = Pattern.compile(
            "(?<![\\p{L}-])(?:" + UNTIL
                    + "|(?<at>im|Im) )(?:Ende des )?(?<ordinal>ersten|zweiten|dritten|vierten|[1-4]\\.|I{1,3}\\.|IV\\.) (?:(?<quarter>Quartals?)|(?<half>Halbjahre?s?))(?: (?<year>\\d{4}))?(?![\\p{L}\\d])");

    private static final Map<String, Integer> FIRST_MONTHS =
            Map.of("Frühjahr", 3, "Frühling", 3, "Sommer", 6, "Herbst", 9, "Winter", 12);

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("ersten", 1),
            Map.entry("1.", 1),
            Map.entry("I.", 1),
            Map.entry("zweiten", 2),
            Map.entry("2.", 2),
            Map.entry("II.", 2),
            Map.entry("dritten", 3),
            Map.entry("3.", 3),
            Map.entry("III.", 3),
            Map.entry("vierten", 4),
            Map.entry("4.", 4),
            Map.entry("IV.", 4));

    private DueByCalendar() {}

    /** @param today the day the words were written or spoken; {@code null} if unknown, then only full dates are reckoned */
    static Stream<Due> at(String words, int offset, @Nullable LocalDate today) {
        return Stream.of(
                        due(words, offset, DAY, match -> day(match, today)),
                        due(words, offset, PART, match -> part(match, today)),
                        due(words, offset, SEASON, match -> season(match, today)),
                        due(words, offset, QUARTER, match -> quarter(match, today)))
                .flatMap(Optional::stream);
    }

    /** How one form is reckoned; empty where the words do not say when something is due. */
    private interface Reckoning {
        Optional<TimeWindow> of(MatchResult match);
    }

    private static Optional<Due> due(String words, int offset, Pattern form, Reckoning reckoning) {
        Matcher match = form.matcher(words).region(offset, words.length()).useTransparentBounds(true);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        boolean until = match.group("until") != null;
        return reckoning
                .of(match)
                .map(window -> new Due(new Span(match.start(), match.end()), until ? window.until() : window, until));
    }

    private static Optional<TimeWindow> day(MatchResult match, @Nullable LocalDate today) {
        int day = Integer.parseInt(match.group("day"));
        int month = match.group("month") == null
                ? Integer.parseInt(match.group("number"))
                : CalendarWords.monthOf(match.group("month"));
        String year = match.group("year") == null ? match.group("monthyear") : match.group("year");
        try {
            if (year != null) {
                return Optional.of(
                        day(LocalDate.of(Integer.parseInt(year.length() == 2 ? "20" + year : year), month, day)));
            }
            if (today == null) {
                return Optional.of(TimeWindow.OPEN);
            }
            LocalDate date = LocalDate.of(today.getYear(), month, day);
            return Optional.of(day(date.isBefore(today) ? date.plusYears(1) : date));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static TimeWindow day(LocalDate date) {
        return TimeWindow.of(date, date, Precision.DAY);
    }

    /** The year that is stated, or that in which {@code month} comes next; empty if neither can be told. */
    private static Optional<Integer> yearOf(@Nullable String stated, int month, @Nullable LocalDate today) {
        if (stated != null) {
            return Optional.of(Integer.valueOf(stated));
        }
        return Optional.ofNullable(today).map(day -> month < day.getMonthValue() ? day.getYear() + 1 : day.getYear());
    }

    /** A month or a year, or a third of it; a bare "Ende" needs to say of what. */
    private static Optional<TimeWindow> part(MatchResult match, @Nullable LocalDate today) {
        boolean placed = match.group("until") != null || match.group("at") != null || match.group("part") != null;
        if (!placed) {
            return Optional.empty();
        }
        Optional<TimeWindow> whole = match.group("month") != null ? month(match, today) : year(match, today);
        String part = match.group("part");
        boolean byTheEnd = part == null || match.group("until") != null && part.equals("Ende");
        return byTheEnd ? whole : whole.map(window -> TimeWindow.part(part, window));
    }

    private static Optional<TimeWindow> month(MatchResult match, @Nullable LocalDate today) {
        int month = CalendarWords.monthOf(match.group("month"));
        return Optional.of(yearOf(match.group("monthyear"), month, today)
                .map(year -> TimeWindow.month(LocalDate.of(year, month, 1)))
                .orElse(TimeWindow.OPEN));
    }

    private static Optional<TimeWindow> year(MatchResult match, @Nullable LocalDate today) {
        String stated = match.group("year") == null ? match.group("endyear") : match.group("year");
        if (stated != null) {
            return Optional.of(TimeWindow.months(Integer.parseInt(stated), 1, 12, Precision.YEAR));
        }
        if (today == null) {
            return Optional.of(TimeWindow.OPEN);
        }
        int year = match.group("nextyear") == null || !match.group("nextyear").contains("n ")
                ? today.getYear()
                : today.getYear() + 1;
        return Optional.of(TimeWindow.months(year, 1, 12, Precision.YEAR));
    }

    /** Seasons as the weather service counts them: spring begins in March, winter in December. */
    private static Optional<TimeWindow> season(MatchResult match, @Nullable LocalDate today) {
        int first = FIRST_MONTHS.getOrDefault(match.group("season"), 1);
        return Optional.of(yearOf(match.group("year"), first, today)
                .map(year -> LocalDate.of(year, first, 1))
                .map(from -> TimeWindow.of(from, from.plusMonths(3).minusDays(1), Precision.APPROXIMATE))
                .orElse(TimeWindow.OPEN));
    }

    private static Optional<TimeWindow> quarter(MatchResult match, @Nullable LocalDate today) {
        int months = match.group("half") == null ? 3 : 6;
        int last = ORDINALS.getOrDefault(match.group("ordinal"), 0) * months;
        return last > 12
                ? Optional.empty()
                : Optional.of(yearOf(match.group("year"), last, today)
                        .map(year -> TimeWindow.months(year, last - months + 1, last, Precision.MONTH))
                        .orElse(TimeWindow.OPEN));
    }
}
