package org.ratsfaden.matter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Subject;

/**
 * Something in a document, or in an agenda item of it, that tells which matter it belongs to.
 *
 * @param value of the form its kind says; at most 200 characters
 * @param evidence the words; {@code null} if a person said it
 */
public record Sign(
        Subject subject, Kind kind, String value, @Nullable Evidence evidence) {

    /** What it tells. */
    public enum Kind {
        /** What it is called: a {@link TitleKey}. */
        TITLE,
        /** It names this paper as one before it: a {@code PaperNumber}. */
        PAPER,
        /** It says that this sitting dealt with it: key of the committee, a blank, the day: {@code kreisausschuss 2018-03-12}. */
        SITTING;

        /** The name in the database: {@code title}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this key; empty for anything else. */
        public static Optional<Kind> ofKey(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
