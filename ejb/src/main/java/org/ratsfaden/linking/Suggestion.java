package org.ratsfaden.linking;

import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.document.Evidence;

/**
 * A chapter a document has to do with, as far as a machine can tell.
 *
 * @param chapter {@link ChapterKey#WHOLE_CONCEPT} for the concept as a whole
 * @param score how sure, from 0 to 1
 * @param certain whether the document names the chapter itself
 * @param evidence the sentence of the document that speaks most for it
 * @param chapterEvidence the words of the concept that speak most for it; {@code null} if it has no document
 */
public record Suggestion(
        ConceptText concept,
        ChapterKey chapter,
        LinkKind kind,
        double score,
        boolean certain,
        Evidence evidence,
        @Nullable Evidence chapterEvidence) {}
