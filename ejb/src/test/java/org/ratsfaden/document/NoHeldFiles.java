package org.ratsfaden.document;

import java.time.Instant;
import java.util.List;

/** Nobody holds anything but documents. */
public final class NoHeldFiles implements HeldFiles {

    @Override
    public void hold(ContentHash file, long bytes, Instant at) {
        throw new UnsupportedOperationException("nobody holds anything here");
    }

    @Override
    public boolean isHeld(ContentHash file) {
        return false;
    }

    @Override
    public void letGo(ContentHash file) {}

    @Override
    public List<ContentHash> letGo(int limit) {
        return List.of();
    }

    @Override
    public void lookedAt(ContentHash file) {}
}
