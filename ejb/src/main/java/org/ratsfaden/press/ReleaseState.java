package org.ratsfaden.press;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far one version of a release has come. */
public sealed interface ReleaseState {

    /** It is being written. */
    record Draft() implements ReleaseState {}

    /** It waits for a second person. */
    record InReview(String by, Instant at) implements ReleaseState {}

    /** It may leave the house when its time has come. */
    record Approved(String by, Instant at) implements ReleaseState {}

    /** Chosen contacts have it, with the note of its Sperrfrist; the public does not know of it. */
    record Dispatched(Instant at) implements ReleaseState {}

    record Published(Instant at) implements ReleaseState {}

    /**
     * A later version holds.
     *
     * @param shownFrom when it became public; {@code null} if it never was
     */
    record Corrected(@Nullable Instant shownFrom, Instant at) implements ReleaseState {}

    /**
     * It holds no more, and none follows.
     *
     * @param shownFrom when it became public; {@code null} if it never was
     */
    record Withdrawn(@Nullable Instant shownFrom, Instant at, String reason) implements ReleaseState {}

    default Stage stage() {
        return switch (this) {
            case Draft() -> Stage.DRAFT;
            case InReview(var _, var _) -> Stage.IN_REVIEW;
            case Approved(var _, var _) -> Stage.APPROVED;
            case Dispatched(var _) -> Stage.DISPATCHED;
            case Published(var _) -> Stage.PUBLISHED;
            case Corrected(var _, var _) -> Stage.CORRECTED;
            case Withdrawn(var _, var _, var _) -> Stage.WITHDRAWN;
        };
    }

    /** When it became public; empty if it never was. */
    default Optional<Instant> published() {
        return switch (this) {
            case Published(var at) -> Optional.of(at);
            case Corrected(var at, var _) -> Optional.ofNullable(at);
            case Withdrawn(var at, var _, var _) -> Optional.ofNullable(at);
            case Draft(), InReview(var _, var _), Approved(var _, var _), Dispatched(var _) -> Optional.empty();
        };
    }
}
