package org.ratsfaden.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.VisibilityChange;

/** What the front door says to whoever brings a file. */
public sealed interface Receipt {

    record Accepted(DocumentId document) implements Receipt {}

    /**
     * The sender has brought this very file before, or may read it anyway; nothing was stored twice.
     *
     * @param narrowed who may not see it any more because it came again for fewer people; {@code null} if nothing changed
     */
    record AlreadyHeld(DocumentId document, @Nullable VisibilityChange narrowed) implements Receipt {}

    /**
     * The file was not taken in.
     *
     * @param detail what was found, for people: a size, an extension
     */
    record Refused(Reason reason, String detail) implements Receipt {}

    /** In one word, for counting: {@code accepted}, {@code already-held}, or why it was refused. */
    default String key() {
        return switch (this) {
            case Accepted(var _) -> "accepted";
            case AlreadyHeld(var _, var _) -> "already-held";
            case Refused(var reason, var _) -> reason.key();
        };
    }

    /** Why a file was not taken in. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        /** A link to a file, or something else that is no file. */
        NOT_A_FILE,
        /** It lies in a folder whose name is no committee key. */
        NO_SUCH_COMMITTEE;

        /** The name in JSON and text keys: {@code too-large}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
