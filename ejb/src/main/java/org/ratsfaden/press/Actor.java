package org.ratsfaden.press;

import java.util.Optional;
import org.ratsfaden.access.Reader;

/** In which capacity somebody does something with a release. */
public enum Actor {
    OFFICER,
    CHIEF,
    /** Nobody: its time has come. */
    CLOCK;

    /** Empty for whoever does not belong to the press office. */
    public static Optional<Actor> of(Reader reader) {
        return switch (reader) {
            case Reader.Press(var _) -> Optional.of(OFFICER);
            case Reader.PressChief(var _) -> Optional.of(CHIEF);
            case Reader.Anonymous(),
                    Reader.Member(var _, var _),
                    Reader.Office(var _),
                    Reader.Clerk(var _),
                    Reader.Admin(var _) -> Optional.empty();
        };
    }
}
