package org.ratsfaden.concept;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a concept has come of which there is no document, as others tell. */
public enum Stage {
    /** It is to be drawn up (Erarbeitung beauftragt). */
    COMMISSIONED,
    /** It is being drawn up, and its fields are named. */
    ANNOUNCED,
    /** It was decided on a day that is told. */
    ADOPTED;

    /** The name in the database, in JSON and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage with this key; empty for anything else. */
    public static Optional<Stage> ofKey(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
