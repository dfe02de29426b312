package org.ratsfaden.linking;

import org.ratsfaden.concept.ChapterKey;

/**
 * What a person has decided about a suggestion, for the next ones to learn from.
 *
 * @param concept id of the concept, as in {@link ConceptText#id}
 * @param document what was decided about: several decisions on one document teach a word once
 * @param confirmed false for "passt nicht"
 * @param words the title of the document and the sentence that spoke for the chapter
 */
public record Lesson(String concept, ChapterKey chapter, String document, boolean confirmed, String words) {}
