package org.ratsfaden.web.placing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.placing.Erasing;
import org.ratsfaden.placing.Placed;
import org.ratsfaden.web.page.Frame;

/** What a form about a document has brought about; its key stands in the address, so that the page can be loaded again. */
enum PlacingNotice {
    DONE("success"),
    PENDING("info"),
    UNCHANGED("info"),
    TOO_EARLY("danger"),
    NOT_ALLOWED("danger"),
    REFUSED("success"),
    REASON_MISSING("danger"),
    COMMITTEE_UNKNOWN("danger"),
    ERASURE_PENDING("info"),
    ERASURE_REFUSED("success"),
    ARCHIVE_NOT_ASKED("danger");

    private final String kind;

    PlacingNotice(String kind) {
        this.kind = kind;
    }

    /** In an address and in text keys: {@code too-early}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PlacingView.Notice> of(@Nullable String key, Frame frame) {
        return Arrays.stream(values())
                .filter(notice -> notice.key().equals(key))
                .findFirst()
                .map(notice -> new PlacingView.Notice(notice.kind, frame.say("placing.notice." + notice.key())));
    }

    /** Empty where there is nothing to be shown to this person any more. */
    static Optional<PlacingNotice> of(Placed placed) {
        return switch (placed) {
            case Placed.Done(var _) -> Optional.of(DONE);
            case Placed.Pending(var _) -> Optional.of(PENDING);
            case Placed.Unchanged() -> Optional.of(UNCHANGED);
            case Placed.TooEarly() -> Optional.of(TOO_EARLY);
            case Placed.NotAllowed() -> Optional.of(NOT_ALLOWED);
            case Placed.Missing() -> Optional.empty();
        };
    }

    static Optional<PlacingNotice> of(Erasing erasing) {
        return switch (erasing) {
            case Erasing.Pending(var _) -> Optional.of(ERASURE_PENDING);
            case Erasing.NotAllowed() -> Optional.of(NOT_ALLOWED);
            case Erasing.ArchiveNotAsked() -> Optional.of(ARCHIVE_NOT_ASKED);
            case Erasing.Ordered(var _), Erasing.Missing() -> Optional.empty();
        };
    }
}
