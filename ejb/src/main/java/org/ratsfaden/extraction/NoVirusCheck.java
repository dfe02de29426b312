package org.ratsfaden.extraction;

import java.nio.file.Path;

/** Where no scanner is configured, everything passes. */
public final class NoVirusCheck implements VirusCheck {

    @Override
    public Verdict check(Path file) {
        return new Verdict.Clean();
    }

    @Override
    public boolean answers() {
        return true;
    }
}
