package org.ratsfaden.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of document this is. */
public enum DocumentKind {
    PRESS_RELEASE,
    /** One agenda item of the minutes (Auszug). */
    EXTRACT,
    /** A whole Niederschrift. */
    MINUTES,
    RESOLUTION,
    /** A paper (Vorlage, Antrag, Anfrage) before the decision. */
    PROPOSAL,
    CONCEPT,
    /** An article of a third party: its text is shown inside the house only. */
    NEWSPAPER,
    OTHER;

    /** The name in addresses and JSON: {@code press_release}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this key; empty for anything else. */
    public static Optional<DocumentKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
