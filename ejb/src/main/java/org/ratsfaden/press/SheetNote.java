package org.ratsfaden.press;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has to stand on a version when it is handed on as a sheet: how far it has come, and what holds it back. */
public sealed interface SheetNote {

    /** It is public and holds. */
    record Nothing() implements SheetNote {}

    /** @param embargoUntil {@code null} if no Sperrfrist lasts */
    record Draft(@Nullable Instant embargoUntil) implements SheetNote {}

    /** It is approved, perhaps sent ahead, and its Sperrfrist lasts. */
    record Embargo(Instant until) implements SheetNote {}

    /**
     * It is approved and not public yet.
     *
     * @param publishAt {@code null} if somebody says when
     */
    record NotYet(@Nullable Instant publishAt) implements SheetNote {}

    /** A newer version holds. */
    record Superseded() implements SheetNote {}

    record Withdrawn() implements SheetNote {}

    /** @param now a Sperrfrist that is over by then is not mentioned */
    static SheetNote of(ReleaseVersion version, Instant now) {
        ReleaseDates dates = version.dates();
        Optional<Instant> embargo = Optional.ofNullable(dates.embargoUntil()).filter(now::isBefore);
        return switch (version.stage()) {
            case DRAFT, IN_REVIEW -> new Draft(embargo.orElse(null));
            case APPROVED, DISPATCHED ->
                embargo.<SheetNote>map(Embargo::new).orElseGet(() -> new NotYet(dates.publishAt()));
            case PUBLISHED -> new Nothing();
            case CORRECTED -> new Superseded();
            case WITHDRAWN -> new Withdrawn();
        };
    }
}
