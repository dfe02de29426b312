package org.ratsfaden.placing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;

/**
 * One line of the list of removals: which document left, when and how far. No names, no words.
 *
 * @param ground of an erasure; {@code null} for all others
 */
public record Removal(
        Instant at,
        Kind kind,
        DocumentId document,
        ContentHash file,
        @Nullable Ground ground) {

    /** How far a document left. */
    public enum Kind {
        ERASED,
        /** It is no longer public. */
        DEPUBLISHED,
        /** It is public again: what was depublished before does not count any more. */
        PUBLISHED_AGAIN;

        /** The word in the list: {@code published-again}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind with this key; empty for anything else. */
        public static Optional<Kind> ofKey(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }
    }

    static Removal of(Kind kind, Document document, Instant at) {
        return new Removal(at, kind, document.id(), document.file(), null);
    }
}
