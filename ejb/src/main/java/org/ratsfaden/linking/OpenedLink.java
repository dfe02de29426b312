package org.ratsfaden.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.meeting.ResolutionId;

/**
 * A link in front of a reader who may know of both its sides.
 *
 * @param description of the document, or of the agenda item of it that is linked
 * @param resolution the agenda item it tells of; {@code null} if it tells of none
 * @param wordingShown whether this reader may read the document's sentence; false for newspaper articles outside the house
 */
public record OpenedLink(
        ChapterLink link,
        Document document,
        Description description,
        Concept concept,
        @Nullable ResolutionId resolution,
        boolean wordingShown) {

    /** What the chapter goes by in the latest edition; empty if it has no place there. */
    public List<ChapterKey> chaptersNow() {
        return chaptersIn(concept.latest().id());
    }

    /** What the chapter goes by in this edition; empty if it has no place there. */
    public List<ChapterKey> chaptersIn(EditionId edition) {
        return concept.follow(link.chapter(), link.edition(), edition);
    }
}
