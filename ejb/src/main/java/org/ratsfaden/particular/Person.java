package org.ratsfaden.particular;

import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;

/**
 * A person the document names as one.
 *
 * @param name as it is stated most fully; a surname where nothing else is
 * @param role office, party or task as the document words it; {@code null} if it states none
 * @param evidence where the person is named first
 */
public record Person(String name, @Nullable String role, Evidence evidence) implements Particular {

    /** Whether an office, a mandate or a task before the public is stated; who only handles a paper (Bearbeiter) has none. */
    boolean isInOffice() {
        return role != null && !role.startsWith("Bearbeiter") && !role.startsWith("Sachbearbeiter");
    }
}
