package org.ratsfaden.wording;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.wording.TimeWindow.Precision;

/** Times named by their distance from the day of the document: "in gut einem Jahr", "innerhalb von sechs Wochen", "bis zur nächsten Sitzung". */
final class DueByDistance {

    private static final List<String> NUMBERS = List.of(
            "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");

    private static final String NUMBER =
            "(?<number>\\d{1,2}|eine[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)";

    private static final String UNIT = "(?<unit>Jahr|Monat|Woche|Tag)(?:e[ns]?|n|s)?(?!\\p{L})";

    private static final Pattern DISTANCE = Pattern.compile(
            "(?<![\\p{L}-])(?:(?<binding>[Ss]pätestens in|[Ii]nnerhalb (?:von|der nächsten)?|[Bb]innen) ?|(?<in>[Ii]n(?: den (?:nächsten|kommenden))?) )(?:(?<rough>gut|knapp|rund|etwa|ca\\.|circa|ungefähr) )?"
                    + NUMBER + " " + UNIT);

    private static final Pattern NEXT_YEAR = Pattern.compile(
            "(?<![\\p{L}-])(?:(?<until>[Bb]is (?:Ende des |zum |ins )?)|[Ii]m (?:Laufe des |Verlauf des )?|[Ii]n )?(?<which>kommenden|nächsten|nächstes|kommendes|[Nn]och in diesem|[Nn]och dieses|noch im laufenden) Jahr(?:es)?(?![\\p{L}-])");

    private static final Pattern SITTING = Pattern.compile(
            "(?<![\\p{L}-])(?<binding>[Bb]is )?(?:[Zz]ur|[Zz]u einer der|[Ii]n der|[Ii]n einer der|[Ff]ür die) (?:nächsten?|kommenden?|folgenden?|übernächsten?)(?: \\p{Ll}{2,20}n)? (?:\\p{Lu}\\p{L}{0,30})?[Ss]itzung(?:en)?(?![\\p{L}-])");

    private DueByDistance() {}

    /** @param today the day the words were written or spoken; {@code null} if unknown, then nothing is reckoned */
    static Stream<Due> at(String words, int offset, @Nullable LocalDate today) {
        return Stream.of(
                        match(words, offset, DISTANCE).map(match -> distance(match, today)),
                        match(words, offset, NEXT_YEAR).map(match -> year(match, today)),
                        match(words, offset, SITTING)
                                .map(match -> new Due(span(match), TimeWindow.OPEN, match.group("binding") != null)))
                .flatMap(Optional::stream);
    }

    private static Optional<MatchResult> match(String words, int offset, Pattern form) {
        Matcher match = form.matcher(words).region(offset, words.length()).useTransparentBounds(true);
        return match.lookingAt() ? Optional.of(match) : Optional.empty();
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    /** "gut" is a little more: up to the end of the month a quarter of a year later; "knapp" a little less. */
    private static Due distance(MatchResult match, @Nullable LocalDate today) {
        boolean binding = match.group("binding") != null;
        if (today == null) {
            return new Due(span(match), TimeWindow.OPEN, binding);
        }
        Period far = Period.parse("P" + number(match.group("number")) + letter(match.group("unit")));
        LocalDate day = today.plus(far);
        boolean within = binding || match.group("in").length() > 2;
        TimeWindow window = within
                ? TimeWindow.of(today, day, Precision.DAY)
                : around(day, Optional.ofNullable(match.group("rough")).orElse(""), match.group("unit"));
        return new Due(span(match), binding ? window.until() : window, binding);
    }

    private static TimeWindow around(LocalDate day, String rough, String unit) {
        int slack = unit.equals("Jahr") ? 3 : unit.equals("Monat") ? 1 : 0;
        LocalDate early = day.minusMonths(slack).withDayOfMonth(1);
        LocalDate late = day.plusMonths(slack).with(TemporalAdjusters.lastDayOfMonth());
        return switch (rough) {
            case "" -> TimeWindow.month(day);
            case "gut" -> TimeWindow.of(day, late, Precision.APPROXIMATE);
            case "knapp" -> TimeWindow.of(early, day, Precision.APPROXIMATE);
            default -> TimeWindow.of(early, late, Precision.APPROXIMATE);
        };
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String lower = written.toLowerCase(Locale.GERMAN);
        return lower.startsWith("ein") ? 1 : NUMBERS.indexOf(lower);
    }

    private static String letter(String unit) {
        return switch (unit) {
            case "Jahr" -> "Y";
            case "Monat" -> "M";
            case "Woche" -> "W";
            default -> "D";
        };
    }

    private static Due year(MatchResult match, @Nullable LocalDate today) {
        boolean until = match.group("until") != null;
        String which = match.group("which");
        boolean thisYear = which.contains("ies") || which.contains("laufend");
        TimeWindow window = today == null
                ? TimeWindow.OPEN
                : TimeWindow.months(thisYear ? today.getYear() : today.getYear() + 1, 1, 12, Precision.YEAR);
        return new Due(span(match), until || thisYear ? window.until() : window, until || thisYear);
    }
}
