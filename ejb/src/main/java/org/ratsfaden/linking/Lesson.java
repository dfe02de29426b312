package org.ratsfaden.linking;

import org.ratsfaden.concept.ChapterKey;

/**
 * What a person has decided about a suggestion, for the next ones to learn from.
 *
 * @param concept id of the concept, as in {@link ConceptText#id}
 * @param confirmed false for "passt nicht"
 * @param words the title of the document and the sentence that spoke for the chapter
 */
public record Lesson(String concept, ChapterKey chapter, boolean confirmed, String words) {}
