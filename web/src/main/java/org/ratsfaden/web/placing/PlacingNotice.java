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
    DONE("success", "placing.notice.done"),
    PENDING("info", "placing.notice.pending"),
    UNCHANGED("info", "placing.notice.unchanged"),
    TOO_EARLY("danger", "placing.notice.too-early"),
    NOT_ALLOWED("danger", "placing.notice.not-allowed"),
    REFUSED("success", "placing.notice.refused"),
    REASON_MISSING("danger", "placing.notice.reason-missing"),
    COMMITTEE_UNKNOWN("danger", "placing.notice.committee-unknown"),
    ERASURE_PENDING("info", "placing.notice.erasure-pending"),
    ERASURE_REFUSED("success", "placing.notice.erasure-refused"),
    ARCHIVE_NOT_ASKED("danger", "placing.notice.archive-not-asked");

    private final String kind;
    private final String words;

    PlacingNotice(String kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /** In an address: {@code too-early}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PlacingView.Notice> of(@Nullable String key, Frame frame) {
        return Arrays.stream(values())
                .filter(notice -> notice.key().equals(key))
                .findFirst()
                .map(notice -> new PlacingView.Notice(notice.kind, frame.say(notice.words)));
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
