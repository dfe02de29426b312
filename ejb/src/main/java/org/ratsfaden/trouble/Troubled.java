package org.ratsfaden.trouble;

import java.io.IOException;

/** A failure of which we know what is behind it. */
public final class Troubled extends IOException {

    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    public Troubled(Trouble trouble, String message) {
        super(message);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
