package org.ratsfaden.clarification;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ratsfaden.document.DocumentId;

/**
 * One open question about a document.
 *
 * @param detail what was found, for the clerk; may be empty
 */
public record Clarification(UUID id, DocumentId document, Question question, String detail, Instant raisedAt) {

    /** What a person has to decide. */
    public enum Question {
        /** It could not be read; the document says why. */
        NOT_READABLE,
        /** The search index refused it: it is kept, and found by nobody. */
        NOT_FINDABLE,
        /** It came from a public source, but calls itself non-public. */
        NON_PUBLIC_IN_PUBLIC_SOURCE,
        /** It holds public and non-public items. */
        MIXED,
        /** Its bytes came again with the wish to show it to more people. */
        WIDER_WISH,
        /** Its bytes came again for fewer people, and it was hidden from the others at once. */
        NARROWED_AGAIN,
        /** Its bytes came again as non-public, while they are a draft of the press office. */
        ALSO_A_DRAFT,
        /** Its bytes had been erased here before. */
        ERASED_BEFORE;

        /** The name in text keys: {@code wider-wish}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The question with this key; empty for anything else. */
        public static Optional<Question> ofKey(String key) {
            return Arrays.stream(values())
                    .filter(question -> question.key().equals(key))
                    .findFirst();
        }
    }
}
