package org.ratsfaden.press;

import java.time.Clock;
import java.util.List;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.outbox.Outbox;

/**
 * What becomes of a release when its document is erased: what it said is gone for ever. A number that was given is not given again,
 * so a numbered release leaves a tombstone, which answers as if it had never been public.
 */
public final class ForgetRelease {

    private final PressReleases releases;
    private final Outbox outbox;
    private final Clock clock;

    public ForgetRelease(PressReleases releases, Outbox outbox, Clock clock) {
        this.releases = releases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Forgets the release that stands as this document, and the one that came from it and is not out as a document of its own; that
     * one keeps what was approved for it. Joins the caller's transaction.
     */
    public void ofErased(DocumentId erased) {
        releases.ofDocument(erased)
                .filter(release ->
                        release.document() == null || release.document().equals(erased))
                .flatMap(release -> releases.hold(release.id()))
                .ifPresent(this::forget);
    }

    private void forget(PressRelease release) {
        outbox.forget(ReleaseLetters.thing(release.id()));
        if (release.numbered().isEmpty()) {
            releases.remove(release.id());
        } else {
            releases.replace(tombstone(release));
            releases.strip(release.id());
        }
    }

    private PressRelease tombstone(PressRelease release) {
        ReleaseVersion nothing = ReleaseVersion.blank().in(new ReleaseState.Withdrawn(null, clock.instant(), ""));
        return new PressRelease(
                release.id(),
                release.origin(),
                release.numbering(),
                release.document(),
                List.of(nothing),
                release.revision());
    }
}
