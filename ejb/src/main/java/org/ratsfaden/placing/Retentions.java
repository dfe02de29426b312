package org.ratsfaden.placing;

import java.time.Instant;
import java.util.List;
import org.ratsfaden.document.DocumentId;

/** How far the retention of documents has come, with its log. Joins the caller's transaction. */
public interface Retentions {

    /** The stage of a document; {@link RetentionStage#ACTIVE} for one that nothing has happened to. */
    RetentionStage stageOf(DocumentId document);

    /** Documents in this stage, the longest first, at most {@code limit}. */
    List<DocumentId> in(RetentionStage stage, int limit);

    /**
     * Moves a document on and logs it.
     *
     * @throws IllegalStateException if that is no step from where it is
     */
    void move(DocumentId document, RetentionStage becomes, Instant at, String by);

    /** The moves of one document, the oldest first. */
    List<Move> logOf(DocumentId document);

    record Move(RetentionStage was, RetentionStage becomes, Instant at, String by) {}
}
