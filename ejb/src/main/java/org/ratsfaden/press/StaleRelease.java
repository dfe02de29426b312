package org.ratsfaden.press;

/** Somebody else has stored another value of this release meanwhile. */
public final class StaleRelease extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StaleRelease(ReleaseId id, long revision) {
        super("release %s is not at revision %d any more".formatted(id, revision));
    }
}
