package org.ratsfaden.web.text;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What people read, in one language: {@code messages_de.properties}, {@code messages_en.properties}. */
public final class Texts {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/Berlin");
    private static final long KILO = 1000;

    private final Language language;
    private final ResourceBundle messages;

    public Texts(Language language) {
        this.language = language;
        this.messages = ResourceBundle.getBundle(
                "messages",
                language.locale(),
                Texts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    /**
     * The words for {@code key}, with {@code values} in the places {@code {0}}, {@code {1}}…
     *
     * @throws java.util.MissingResourceException if there is no such key; {@code TextsTest} looks for those
     */
    public String say(String key, Object... values) {
        return new MessageFormat(messages.getString(key), language.locale()).format(values);
    }

    /** The words for {@code key} as the other language's speakers read them. */
    public String sayInOther(String key) {
        return new Texts(language.other()).say(key);
    }

    /** {@code 6. März 2018}, {@code 6 March 2018}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** {@code März 2018}, {@code March 2018}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", language.locale()).format(month);
    }

    /** {@code Dienstag}, {@code Tuesday}. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /** {@code Di}, {@code Tue}. */
    public String abbreviated(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale()).replace(".", "");
    }

    /** {@code Dienstag, 6. März 2018}, {@code Tuesday, 6 March 2018}. */
    public String weekdayAndDay(LocalDate day) {
        return weekday(day.getDayOfWeek()) + ", " + day(day);
    }

    /** {@code 06.03.2018, 14:05}, in the council's time zone. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(COUNCIL)
                .format(instant);
    }

    /** {@code 1,4 MB}: in thousands, as file managers show it. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return say("size.bytes", bytes);
        }
        if (bytes < KILO * KILO) {
            return say("size.kilobytes", (double) bytes / KILO);
        }
        return say("size.megabytes", (double) bytes / (KILO * KILO));
    }
}
