package org.ratsfaden.upkeep;

import java.io.IOException;

/** It cannot be restored from this file; the message completes a sentence that begins with the file's name. */
public final class UnusableArchive extends IOException {

    private static final long serialVersionUID = 1;

    UnusableArchive(String why) {
        super(why);
    }
}
