package org.ratsfaden.linking;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;

/**
 * A document and the chapter it has to do with (Bezug).
 *
 * @param edition the document of the edition the chapter stands in
 * @param evidence the sentence of the document
 * @param chapterEvidence the words of the concept; {@code null} if none were found
 * @param titleWords the document's title, for what is learnt from a decision
 * @param decision who decided and when; {@code null} while it is suggested
 */
public record ChapterLink(
        UUID id,
        DocumentId document,
        ConceptId concept,
        DocumentId edition,
        ChapterKey chapter,
        LinkKind kind,
        double score,
        boolean certain,
        Evidence evidence,
        @Nullable Evidence chapterEvidence,
        String titleWords,
        State state,
        @Nullable Decision decision) {

    /** How far it has come. */
    public enum State {
        SUGGESTED,
        CONFIRMED,
        REJECTED;

        /** The name in JSON, addresses and text keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The state with this key; empty for anything else. */
        public static Optional<State> ofKey(String key) {
            return Arrays.stream(values())
                    .filter(state -> state.key().equals(key))
                    .findFirst();
        }
    }

    /** Who said so, and when. */
    public record Decision(String account, Instant at) {}

    /** What others may learn from it. */
    Lesson lesson() {
        return new Lesson(concept.toString(), chapter, state == State.CONFIRMED, titleWords + ". " + evidence.quote());
    }

    ChapterLink decided(State newState, String account, Instant at) {
        return new ChapterLink(
                id,
                document,
                concept,
                edition,
                chapter,
                kind,
                score,
                certain,
                evidence,
                chapterEvidence,
                titleWords,
                newState,
                new Decision(account, at));
    }
}
