package org.ratsfaden.linking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.document.DocumentId;

/** All links between documents and chapters. Joins the caller's transaction. */
public interface ChapterLinks {

    /**
     * Keeps what the machine suggests for a document in place of what it suggested before. What a person has decided stays, and is
     * not suggested again.
     */
    void suggest(DocumentId document, List<ChapterLink> suggestions);

    Optional<ChapterLink> find(UUID id);

    /** Stores the next value of a link. */
    void replace(ChapterLink link);

    /** Best first; rejected ones too. */
    List<ChapterLink> of(DocumentId document);

    /** Best first; rejected ones too. */
    List<ChapterLink> of(ConceptId concept);

    /** All links there are, best first. */
    List<ChapterLink> all();

    /** Those a person has decided on. */
    List<ChapterLink> decided();

    /** Forgets all links of a document, and those to it as an edition. */
    void forget(DocumentId document);
}
