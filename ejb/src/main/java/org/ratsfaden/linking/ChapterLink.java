package org.ratsfaden.linking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Subject;

/**
 * A document, or an agenda item of it, and the chapter it has to do with (Bezug).
 *
 * @param edition in which the chapter stands
 * @param origin who thought of it
 * @param evidence the sentence of the document; {@code null} if a person has set the link and named none, or if it stands there no
 *     more
 * @param chapterEvidence the words of the concept; {@code null} if none were found
 * @param titleWords the document's title, for what is learnt from a decision
 * @param decision who decided and when; {@code null} while it is suggested
 */
public record ChapterLink(
        UUID id,
        Subject subject,
        ConceptId concept,
        EditionId edition,
        ChapterKey chapter,
        LinkKind kind,
        double score,
        boolean certain,
        Origin origin,
        @Nullable Evidence evidence,
        @Nullable Evidence chapterEvidence,
        String titleWords,
        State state,
        @Nullable Decision decision) {

    /** The id of the link between these, the same after every reading. It can be guessed and opens nothing. */
    static UUID id(Subject subject, ConceptId concept, ChapterKey chapter) {
        String made = String.join(
                "|",
                "link",
                subject.document().toString(),
                subject.item().value(),
                concept.toString(),
                chapter.value());
        return UUID.nameUUIDFromBytes(made.getBytes(StandardCharsets.UTF_8));
    }

    /** Who thought of it first. */
    public enum Origin {
        MACHINE,
        /** Set by hand: confirmed from the beginning. */
        PERSON;

        /** The name in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The origin with this key; empty for anything else. */
        public static Optional<Origin> ofKey(String key) {
            return Arrays.stream(values())
                    .filter(origin -> origin.key().equals(key))
                    .findFirst();
        }
    }

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

    public DocumentId document() {
        return subject.document();
    }

    public boolean isByHand() {
        return origin == Origin.PERSON;
    }

    /** What others may learn from it. */
    Lesson lesson() {
        return new Lesson(
                concept.toString(),
                chapter,
                document().toString(),
                state == State.CONFIRMED,
                evidence == null ? titleWords : titleWords + ". " + evidence.quote());
    }

    /** The same for a chapter that goes by another key now. */
    public ChapterLink renamed(ChapterKey other) {
        return new ChapterLink(
                id(subject, concept, other),
                subject,
                concept,
                edition,
                other,
                kind,
                score,
                certain,
                origin,
                evidence,
                chapterEvidence,
                titleWords,
                state,
                decision);
    }

    /** The same with what speaks for it told anew; the words of the concept are of one edition. */
    ChapterLink told(EditionId newEdition, LinkKind newKind, @Nullable Evidence newEvidence) {
        return new ChapterLink(
                id,
                subject,
                concept,
                newEdition,
                chapter,
                newKind,
                score,
                certain,
                origin,
                newEvidence,
                newEdition.equals(edition) ? chapterEvidence : null,
                titleWords,
                state,
                decision);
    }

    ChapterLink decided(State newState, String account, Instant at) {
        return new ChapterLink(
                id,
                subject,
                concept,
                edition,
                chapter,
                kind,
                score,
                certain,
                origin,
                evidence,
                chapterEvidence,
                titleWords,
                newState,
                new Decision(account, at));
    }
}
