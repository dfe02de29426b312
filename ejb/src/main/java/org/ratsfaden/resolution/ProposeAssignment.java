package org.ratsfaden.resolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.AgendaItem;

/** Reads out of the words of a decision who is to carry it out, and until when. A proposal: the clerk has the last word. */
public final class ProposeAssignment {

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("einem", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("neun", 9),
            Map.entry("zwölf", 12));

    private static final String MONTH_NAME = "(?<month>" + String.join("|", MONTHS) + ")";

    private static final Pattern BY_DAY =
            Pattern.compile("(?iu)(?:bis (?:spätestens )?(?:zum )?|spätestens (?:am|zum|bis zum) )"
                    + "(?<day>\\d{1,2})\\. ?(?:(?<number>\\d{1,2})\\.|" + MONTH_NAME + ") ?(?<year>\\d{4})");
    private static final Pattern BY_MONTH = Pattern.compile(
            "(?iu)bis (?:spätestens )?(?:zum )?(?:Ende )?(?:des Monats )?" + MONTH_NAME + " (?<year>\\d{4})");
    private static final Pattern BY_YEAR =
            Pattern.compile("(?iu)bis (?:spätestens )?(?:zum )?(?:Ende (?:des Jahres )?|Jahresende )(?<year>\\d{4})");
    private static final Pattern BY_QUARTER = Pattern.compile(
            "(?iu)(?:bis zum|bis Ende des|im) (?<quarter>IV|I{1,3}|[1-4])\\.? Quartal(?:s)? (?<year>\\d{4})");
    private static final Pattern WITHIN = Pattern.compile("(?iu)(?:innerhalb|binnen)(?: von)? (?<count>\\d{1,2}|"
            + String.join("|", NUMBERS.keySet()) + ") (?<unit>Woche|Monat|Jahr)");

    private static final Pattern OFFICE = Pattern.compile(
            "(?:Fachbereich|Fachdienst|Amt|Dezernat|Stabsstelle|Eigenbetrieb) (?:\\d{1,3}(?:\\.\\d{1,2})?|(?:für|der|des) (?:\\p{Lu}[\\p{L}-]{2,40}(?:, | und )?){1,4})"
                    + "|(?!Gesamt|Ehrenamt)\\p{Lu}\\p{L}{2,30}amt(?!\\p{L})");

    private ProposeAssignment() {}

    /** The department in charge, or else the one that the decision names; empty if neither is stated. */
    public static Optional<String> office(AgendaItem item) {
        return item.words(Field.LEAD_DEPARTMENT)
                .or(() -> item.words(Field.DECISION_TEXT).flatMap(ProposeAssignment::officeIn));
    }

    /** The first department that is named; empty if none is. */
    static Optional<String> officeIn(String words) {
        return OFFICE.matcher(words)
                .results()
                .findFirst()
                .map(found -> found.group().strip());
    }

    /** Until when, by the words of the decision. */
    public static Optional<LocalDate> deadline(AgendaItem item) {
        return item.words(Field.DECISION_TEXT)
                .flatMap(words -> deadline(words, item.meeting().day()));
    }

    /** @param decided the day periods begin on */
    static Optional<LocalDate> deadline(String words, LocalDate decided) {
        try {
            return stated(words).or(() -> period(words, decided));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> stated(String words) {
        Matcher day = BY_DAY.matcher(words);
        if (day.find()) {
            return Optional.of(LocalDate.of(year(day), month(day), Integer.parseInt(day.group("day"))));
        }
        Matcher month = BY_MONTH.matcher(words);
        if (month.find()) {
            return Optional.of(YearMonth.of(year(month), named(month)).atEndOfMonth());
        }
        Matcher quarter = BY_QUARTER.matcher(words);
        if (quarter.find()) {
            return Optional.of(YearMonth.of(year(quarter), 3 * quarter(quarter)).atEndOfMonth());
        }
        Matcher year = BY_YEAR.matcher(words);
        return year.find() ? Optional.of(LocalDate.of(year(year), Month.DECEMBER, 31)) : Optional.empty();
    }

    private static Optional<LocalDate> period(String words, LocalDate decided) {
        Matcher within = WITHIN.matcher(words);
        if (!within.find()) {
            return Optional.empty();
        }
        String count = within.group("count").toLowerCase(Locale.GERMAN);
        int number = Optional.ofNullable(NUMBERS.get(count)).orElseGet(() -> Integer.valueOf(count));
        return Optional.of(
                switch (within.group("unit").toLowerCase(Locale.GERMAN)) {
                    case "woche" -> decided.plusWeeks(number);
                    case "monat" -> decided.plusMonths(number);
                    default -> decided.plusYears(number);
                });
    }

    private static int year(Matcher found) {
        return Integer.parseInt(found.group("year"));
    }

    private static int month(Matcher day) {
        return day.group("number") == null ? named(day) : Integer.parseInt(day.group("number"));
    }

    private static int named(Matcher found) {
        return MONTHS.indexOf(found.group("month").toLowerCase(Locale.GERMAN)) + 1;
    }

    private static int quarter(Matcher found) {
        String written = found.group("quarter").toUpperCase(Locale.ROOT);
        return written.equals("IV") ? 4 : written.startsWith("I") ? written.length() : Integer.parseInt(written);
    }
}
