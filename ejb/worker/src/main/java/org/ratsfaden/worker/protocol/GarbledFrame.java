package org.ratsfaden.worker.protocol;

import java.io.IOException;

/** The other side said something that is not a frame. */
public final class GarbledFrame extends IOException {

    private static final long serialVersionUID = 1;

    GarbledFrame(String what) {
        super(what);
    }
}
