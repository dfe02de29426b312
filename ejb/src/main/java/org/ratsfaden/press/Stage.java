package org.ratsfaden.press;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a version of a release has come, in one word; what belongs to it stands in {@link ReleaseState}. */
public enum Stage {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    DISPATCHED,
    PUBLISHED,
    CORRECTED,
    WITHDRAWN;

    /** The name in addresses and JSON: {@code in-review}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stage with this key; empty for anything else. */
    public static Optional<Stage> ofKey(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
