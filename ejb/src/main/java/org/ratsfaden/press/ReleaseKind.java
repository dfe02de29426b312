package org.ratsfaden.press;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the press office sends out. */
public enum ReleaseKind {
    /** Mitteilung. */
    NOTICE,
    /** Terminhinweis: journalists are told of a date to come to. */
    APPOINTMENT;

    /** The name in addresses and JSON: {@code notice}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this key; empty for anything else. */
    public static Optional<ReleaseKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
