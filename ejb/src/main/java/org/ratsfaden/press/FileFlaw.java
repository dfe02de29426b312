package org.ratsfaden.press;

import java.util.Locale;

/** Why a file does not go with a release. */
public enum FileFlaw {
    /** Neither a picture nor a PDF, whatever its name says. */
    KIND,
    /** It ends too early, or its parts do not fit together. */
    DAMAGED,
    TOO_LARGE,
    /** There are as many as may go with one release. */
    TOO_MANY,
    /** The virus check has found something, or could not look at it wholly. */
    SUSPICIOUS;

    /** The name in JSON and text keys: {@code too-large}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
