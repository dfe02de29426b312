package org.ratsfaden.linking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a resolution has to do with a concept or a chapter. */
public enum LinkKind {
    /** beauftragt: the concept, or a part of it, is to be drawn up. */
    COMMISSIONS,
    /** beschließt: the concept, or a part of it, is adopted. */
    ADOPTS,
    /** setzt um: something the chapter wants is done. */
    IMPLEMENTS,
    /** ändert: the chapter is renewed or changed. */
    AMENDS,
    /** berichtet: tells how it goes, decides nothing. */
    REPORTS;

    /** The name in JSON and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this key; empty for anything else. */
    public static Optional<LinkKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
