package org.ratsfaden.linking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.meeting.ResolutionId;

/**
 * All links between documents and chapters. Knows no reader: {@link OpenLinks} asks who may read what. Joins the caller's
 * transaction.
 */
public interface ChapterLinks {

    /**
     * Keeps what the machine suggests for a document in place of what it suggested before. What a person has decided stays, and is
     * not suggested again.
     */
    void suggest(DocumentId document, List<ChapterLink> suggestions);

    Optional<ChapterLink> find(UUID id);

    /** Stores a link a person has set. */
    void add(ChapterLink link);

    /** Stores the next value of a link. */
    void replace(ChapterLink link);

    /** Takes a link away; nothing happens if it is not there. */
    void remove(UUID id);

    /** Best first; rejected ones too. */
    List<ChapterLink> of(DocumentId document);

    /** Best first; rejected ones too. */
    List<ChapterLink> of(ConceptId concept);

    /** Those of the documents, or items of documents, that tell of this decision; best first, rejected ones too. */
    List<ChapterLink> of(ResolutionId resolution);

    /** What is asked for and in view, best first. */
    List<ChapterLink> list(Wanted wanted, View view, int offset, int limit);

    /** How many are asked for and in view. */
    long count(Wanted wanted, View view);

    /** How many there are in view, by concept, edition, chapter and state; those of none are left out. */
    List<Tally> tallies(View view);

    /** Another text whenever what persons have decided, or who may read their documents, may be otherwise. */
    String revision();

    /** A chapter goes by another key now; where a document has links to both, the one a person has decided stays. */
    void rename(ConceptId concept, EditionId edition, ChapterKey before, ChapterKey after);

    /** Forgets all links of a document, and those to it as an edition. */
    void forget(DocumentId document);

    /**
     * What is asked for; {@code null} asks for everything.
     *
     * @param states none is never asked for
     */
    record Wanted(@Nullable ConceptId concept, @Nullable ChapterKey chapter, Set<State> states) {

        public Wanted {
            states = Set.copyOf(states);
        }
    }

    /**
     * What may be shown.
     *
     * @param documents whose links, by their visibility; {@code closed} of those whose items may be shown from which the public is
     *     shut out
     * @param editions links to these editions only
     */
    record View(Set<Visibility> documents, Set<Visibility> closed, Set<EditionId> editions) {

        public View {
            documents = Set.copyOf(documents);
            closed = Set.copyOf(closed);
            editions = Set.copyOf(editions);
        }
    }

    record Tally(EditionId edition, ConceptId concept, ChapterKey chapter, State state, long links) {}
}
