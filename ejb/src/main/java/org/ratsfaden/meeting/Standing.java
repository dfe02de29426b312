package org.ratsfaden.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much the wording of a document counts against that of another about the same sitting; the later, the more. */
public enum Standing {
    /** It announces or proposes: an invitation, a paper. */
    BEFORE,
    /** Minutes that call themselves a draft (Entwurf). */
    DRAFT,
    /** An extract, or minutes that do not say how final they are. */
    STATED,
    /** Signed (unterzeichnet). */
    SIGNED,
    /** A later sitting has confirmed them (bestätigt). */
    CONFIRMED;

    /** The name in the database: {@code signed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The standing with this key; empty for anything else. */
    public static Optional<Standing> ofKey(String key) {
        return Arrays.stream(values())
                .filter(standing -> standing.key().equals(key))
                .findFirst();
    }
}
