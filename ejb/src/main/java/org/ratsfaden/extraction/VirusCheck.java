package org.ratsfaden.extraction;

import java.io.IOException;
import java.nio.file.Path;

/** Looks for harmful code in files. Safe for use by several threads. */
public interface VirusCheck {

    /** What was found. */
    sealed interface Verdict {

        record Clean() implements Verdict {}

        /** @param signature what it was recognised by, as the scanner names it */
        record Infected(String signature) implements Verdict {}

        /** The scanner does not look at files of this size. */
        record TooLarge() implements Verdict {}
    }

    /**
     * Looks at {@code file}, which is only read.
     *
     * @throws IOException if there is no verdict; then the file may not be opened, and is to be looked at later
     */
    Verdict check(Path file) throws IOException;

    /** Whether it would answer now; where nothing is checked, it does. */
    boolean answers();
}
