package org.ratsfaden.web.press;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instants as people in the press office write and read them, in the council's time zone. */
final class PressMoments {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu[,] H:mm");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm (xxx)");
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMAN);

    private final ZoneId zone;

    PressMoments(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * The instant that is written: {@code 2026-11-24T10:00}, with an offset, or {@code 24.11.2026 10:00}. In the hour that comes
     * twice the later one is meant: nothing goes out too early.
     *
     * @return empty for nothing
     * @throws IllegalArgumentException for anything else
     */
    Optional<Instant> read(String text) {
        String written = text.strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    written.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)")
                            ? OffsetDateTime.parse(written).toInstant()
                            : local(written)
                                    .atZone(zone)
                                    .withLaterOffsetAtOverlap()
                                    .toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no day and hour: " + written, e);
        }
    }

    private static LocalDateTime local(String written) {
        return written.contains("T") ? LocalDateTime.parse(written) : LocalDateTime.parse(written, TYPED);
    }

    /** {@code 24.11.2026, 10:00 (+01:00)}. */
    String show(Instant instant) {
        return SHOWN.format(instant.atZone(zone));
    }

    /** {@code 24. November 2026, 10:00 Uhr}: as people are told in a text. */
    String inWords(Instant instant) {
        return WORDS.format(instant.atZone(zone));
    }

    /** As a field for day and hour holds it; empty for nothing. */
    String input(@Nullable Instant instant) {
        return instant == null ? "" : INPUT.format(instant.atZone(zone));
    }

    /** With its offset, for programs. */
    String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(zone).toOffsetDateTime().withNano(0));
    }

    /** As feeds and site maps write it. */
    static String utc(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atOffset(ZoneOffset.UTC).withNano(0));
    }
}
