package org.ratsfaden.wording;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days of a sentence: as a date, as a date without its year, or as a weekday. A weekday or a day without a year is the next one
 * where the sentence speaks of what comes, the last one where it tells what was, and none where it does neither; a date beside a
 * weekday counts, not the weekday.
 */
public final class NamedDays {

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?<![\\p{L}-])[Aa]m (?:(?<next>kommenden|nächsten|morgigen)|(?<last>vergangenen|letzten|gestrigen)|heutigen)? ?(?<weekday>"
                    + CalendarWords.WEEKDAY
                    + ")(?:abend|nachmittag|vormittag|morgen)?(?![\\p{L}-])(?!,? (?:den |dem )?\\(?\\d)");

    private static final Pattern NO_YEAR = Pattern.compile(
            "(?<![\\d.])(?<day>\\d{1,2})\\. (?<month>" + CalendarWords.MONTH + ")(?! ?\\d{4})(?!\\p{L})");

    private static final Pattern TO_COME = Pattern.compile(
            "(?<!\\p{L})(?:findet|finden|lädt|laden|wird|werden|veranstaltet|beginnt|startet|soll|öffnet|eröffnet|tagt|trifft|kommt|ist geplant|eingeladen|kann|können|gibt es)(?!\\p{L})");

    private static final Pattern WAS = Pattern.compile(
            "(?<!\\p{L})(?:hat|haben|fand|fanden|war|waren|wurde|wurden|traf|trafen|tagte|kamen|kam|ging|gingen|erklärte|sagte|betonte|stellte|begann|feierte|feierten|eröffnete|lud|diskutierten|berieten|gestartet)(?!\\p{L})");

    private NamedDays() {}

    /** @param told the day the sentence was written; {@code null} if unknown, then only full dates count */
    public static List<Stated<LocalDate>> in(DocumentText text, Span sentence, @Nullable LocalDate told) {
        List<Stated<LocalDate>> days =
                new ArrayList<>(GermanDates.in(text, sentence).toList());
        if (told != null) {
            String words = text.of(sentence);
            Matcher dates = NO_YEAR.matcher(text.running()).region(sentence.start(), sentence.end());
            while (dates.find()) {
                withYear(dates, words, told)
                        .ifPresent(day -> days.add(new Stated<>(day, new Span(dates.start(), dates.end()))));
            }
            Matcher weekdays = WEEKDAY.matcher(text.running()).region(sentence.start(), sentence.end());
            while (weekdays.find()) {
                weekday(weekdays, words, told)
                        .ifPresent(day -> days.add(new Stated<>(day, new Span(weekdays.start(), weekdays.end()))));
            }
        }
        days.sort(Comparator.comparingInt(day -> day.at().start()));
        return List.copyOf(days);
    }

    private static Optional<LocalDate> withYear(MatchResult date, String sentence, LocalDate told) {
        try {
            LocalDate day = LocalDate.of(
                    told.getYear(), CalendarWords.monthOf(date.group("month")), Integer.parseInt(date.group("day")));
            boolean was = isPast(sentence);
            return Optional.of(
                    was && day.isAfter(told) ? day.minusYears(1) : !was && day.isBefore(told) ? day.plusYears(1) : day);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> weekday(MatchResult words, String sentence, LocalDate told) {
        DayOfWeek day = CalendarWords.dayOfWeek(words.group("weekday"));
        boolean past = words.group("last") != null || words.group("next") == null && isPast(sentence);
        boolean ahead = words.group("next") != null
                || words.group("last") == null && TO_COME.matcher(sentence).find();
        if (past) {
            return Optional.of(told.with(TemporalAdjusters.previous(day)));
        }
        return ahead ? Optional.of(told.with(TemporalAdjusters.next(day))) : Optional.empty();
    }

    private static boolean isPast(String sentence) {
        return WAS.matcher(sentence).find();
    }
}
