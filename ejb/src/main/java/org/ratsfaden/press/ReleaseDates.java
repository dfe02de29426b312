package org.ratsfaden.press;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two dates of a release (council-practice.md, "Press").
 *
 * @param publishAt Veröffentlichung am: nothing leaves the house before; {@code null} if it goes when somebody says so
 * @param embargoUntil Sperrfrist bis: it may go to chosen contacts before, and is public from then on; {@code null} for none
 */
public record ReleaseDates(
        @Nullable Instant publishAt, @Nullable Instant embargoUntil) {

    public static final ReleaseDates NONE = new ReleaseDates(null, null);

    /** When the clock has something to do for an approved release; empty if it waits for a person. */
    public Optional<Instant> leavesAt() {
        return Optional.ofNullable(publishAt == null ? embargoUntil : publishAt);
    }

    /** Whether it may leave the house. */
    public boolean mayLeave(Instant now) {
        return publishAt == null || !now.isBefore(publishAt);
    }

    /** Whether it may be public. */
    public boolean mayBePublic(Instant now) {
        return mayLeave(now) && !isUnderEmbargo(now);
    }

    public boolean isUnderEmbargo(Instant now) {
        return embargoUntil != null && now.isBefore(embargoUntil);
    }

    /** From when on it may be public; empty if nothing holds it back. */
    public Optional<Instant> publicFrom() {
        return Stream.of(Optional.ofNullable(publishAt), Optional.ofNullable(embargoUntil))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }
}
