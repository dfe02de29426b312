package org.ratsfaden.concept;

import java.util.Locale;
import java.util.Optional;

/** How soon a measure is due, as the concept says it. */
public enum Term {
    SHORT,
    MEDIUM,
    LONG,
    PERMANENT;

    /** What {@code words} say: "kurzfristig", "langfristig", "laufend"; empty if nothing of the kind. */
    public static Optional<Term> of(String words) {
        String said = words.toLowerCase(Locale.GERMAN);
        if (said.contains("kurzfristig")) {
            return Optional.of(SHORT);
        }
        if (said.contains("mittelfristig")) {
            return Optional.of(MEDIUM);
        }
        if (said.contains("langfristig") || said.contains("längerfristig")) {
            return Optional.of(LONG);
        }
        return said.contains("laufend") || said.contains("dauerhaft") || said.contains("fortlaufend")
                ? Optional.of(PERMANENT)
                : Optional.empty();
    }

    /** The name in JSON and in text keys: {@code short}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
