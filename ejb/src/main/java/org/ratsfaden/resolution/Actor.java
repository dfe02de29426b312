package org.ratsfaden.resolution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;

/** As what somebody acts on one decision. */
public enum Actor {
    /** The office it is assigned to. */
    OFFICE,
    /** The council office (Ratsbüro). */
    COUNCIL_OFFICE;

    /** As what {@code reader} acts on a decision that is assigned so; empty for whoever only reads. */
    public static Optional<Actor> of(Reader reader, @Nullable Assignment assignment) {
        return switch (reader) {
            case Reader.Clerk(var _) -> Optional.of(COUNCIL_OFFICE);
            case Reader.Office(var account) ->
                assignment != null && assignment.isFor(account) ? Optional.of(OFFICE) : Optional.empty();
            case Reader.Anonymous(), Reader.Member(var _, var _), Reader.Press(var _) -> Optional.empty();
            case Reader.PressChief(var _), Reader.Admin(var _) -> Optional.empty();
        };
    }
}
