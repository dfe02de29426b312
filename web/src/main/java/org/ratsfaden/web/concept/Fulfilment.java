package org.ratsfaden.web.concept;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.Followed.Standing;
import org.ratsfaden.resolution.StatusLight;

/** What has become of the decisions that serve a chapter, in three words. */
enum Fulfilment {
    DONE("umgesetzt", "concept.done"),
    OPEN("offen", "concept.open"),
    OVERDUE("ueberfaellig", "concept.overdue");

    private final String key;
    private final String label;

    Fulfilment(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As it stands in addresses. */
    String key() {
        return key;
    }

    /** Key of the words. */
    String label() {
        return label;
    }

    static Optional<Fulfilment> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** Empty for what is not followed up, or rests. */
    static Optional<Fulfilment> of(Followed followed, LocalDate today) {
        StatusLight light = followed.progress().light(today);
        if (followed.standing() != Standing.TRACKED) {
            return Optional.empty();
        }
        return switch (light) {
            case DONE -> Optional.of(DONE);
            case OVERDUE -> Optional.of(OVERDUE);
            case ON_TIME, DUE_SOON -> Optional.of(OPEN);
            case AT_REST -> Optional.empty();
        };
    }
}
