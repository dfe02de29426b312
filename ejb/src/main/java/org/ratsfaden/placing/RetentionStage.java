package org.ratsfaden.placing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far the retention of a document has come (Löschkonzept, DIN 66398; § 6 LDSG SH: the archive is asked before anything goes). */
public enum RetentionStage {
    /** In use. */
    ACTIVE,
    /** No longer on the web, kept in the house. */
    DEPUBLISHED,
    /** Offered to the archive, which has not answered. */
    OFFERED,
    /** The archive keeps it. */
    ACCEPTED,
    /** The archive does not want it. */
    REJECTED,
    ERASED;

    /** The transitions there are; every other is an error. */
    private Set<RetentionStage> next() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(DEPUBLISHED, OFFERED); // what was never public is offered at once
            case DEPUBLISHED -> EnumSet.of(ACTIVE, OFFERED);
            case OFFERED -> EnumSet.of(ACCEPTED, REJECTED);
            case ACCEPTED, REJECTED -> EnumSet.of(ERASED);
            case ERASED -> EnumSet.noneOf(RetentionStage.class);
        };
    }

    public boolean mayBecome(RetentionStage other) {
        return next().contains(other);
    }

    /** @throws IllegalStateException if there is no such transition */
    public void checkMove(RetentionStage becomes) {
        if (!mayBecome(becomes)) {
            throw new IllegalStateException(
                    "retention goes from %s to one of %s, not to %s".formatted(this, next(), becomes));
        }
    }

    /** The name in JSON, commands and text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage with this key; empty for anything else. */
    public static Optional<RetentionStage> ofKey(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
