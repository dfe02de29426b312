package org.ratsfaden.outbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what somebody gets mail: who leaves one circle may stay in another. */
public enum Circle {
    /** A contact of the Presseverteiler. */
    PRESS,
    /** Somebody who has subscribed, and confirmed it. */
    NEWSLETTER,
    /** Somebody who signs in here. */
    HOUSE;

    /** The name in rows and JSON: {@code newsletter}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The circle with this key; empty for anything else. */
    public static Optional<Circle> ofKey(String key) {
        return Arrays.stream(values())
                .filter(circle -> circle.key().equals(key))
                .findFirst();
    }
}
