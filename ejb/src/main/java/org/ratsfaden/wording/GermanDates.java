package org.ratsfaden.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as German offices write them: "6. März 2018", "06.03.2018", "01.02.17", "13.Okt.2017", "07./08.12.2021", "2018-03-06". */
public final class GermanDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");

    private static final String MONTH =
            "(?<month>Januar|Jänner|Februar|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
                    + "|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Nov|Dez)";

    /** "07./08.", "30.11./01.", "12. und 13.": of several days the first counts. */
    private static final String OR_LATER = " ?(?:/|[-–]|und|bis(?: zum)?) ?\\d{1,2}";

    private static final Pattern DATE =
            Pattern.compile("(?iu)(?<![\\d.])(?<day>\\d{1,2})(?:\\." + OR_LATER + ")?\\. ?" + MONTH
                    + "\\.? {0,2}(?<year>\\d{4})(?!\\d)"
                    + "|(?<![\\d./])(?<day2>\\d{1,2})(?:\\.(?<from2>\\d{1,2}\\.)?" + OR_LATER
                    + ")?\\. ?(?<month2>\\d{1,2})\\. ?(?<year2>\\d{4}|\\d{2})(?!\\d|\\.\\d)"
                    + "|(?<![\\d-])(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2})(?!\\d)");

    private GermanDates() {}

    /** The first day stated within {@code span}. */
    public static Optional<Stated<LocalDate>> first(DocumentText text, Span span) {
        return in(text, span).findFirst();
    }

    /** The last day stated within {@code span}. */
    public static Optional<Stated<LocalDate>> last(DocumentText text, Span span) {
        return in(text, span).reduce((earlier, later) -> later);
    }

    /** All days stated within {@code span}, in their order. */
    public static Stream<Stated<LocalDate>> in(DocumentText text, Span span) {
        return DATE.matcher(text.all())
                .region(span.start(), span.end())
                .results()
                .flatMap(match ->
                        day(match).map(day -> new Stated<>(day, new Span(match.start(), match.end()))).stream());
    }

    private static Optional<LocalDate> day(MatchResult match) {
        if (match.group("month") != null) {
            return day(match.group("year"), monthNamed(match.group("month")), match.group("day"));
        }
        if (match.group("year3") != null) {
            return day(match.group("year3"), Integer.parseInt(match.group("month3")), match.group("day3"));
        }
        String month = match.group("from2") == null
                ? match.group("month2")
                : match.group("from2").replace(".", "");
        return day(match.group("year2"), Integer.parseInt(month), match.group("day2"));
    }

    private static int monthNamed(String name) {
        String start =
                name.toLowerCase(Locale.GERMAN).replaceFirst("^mae", "mä").replaceFirst("^jän", "jan");
        return MONTHS.indexOf(start.substring(0, 3)) + 1;
    }

    /** Two digits from 70 on mean the last century. */
    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            int number = Integer.parseInt(year);
            return Optional.of(LocalDate.of(
                    number < 70 ? 2000 + number : number < 100 ? 1900 + number : number, month, Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
