package org.ratsfaden.concept;

import java.util.List;

/**
 * What stands in a concept document.
 *
 * @param chapters in the order of the document, chapters within chapters behind the one they belong to
 * @param before the fields of the edition before, where the document lists them; empty otherwise
 * @param stated what the document itself says became of the fields of the edition before
 */
public record Outline(List<Chapter> chapters, List<Chapter> before, List<ChapterMapping> stated) {

    public Outline {
        chapters = List.copyOf(chapters);
        before = List.copyOf(before);
        stated = List.copyOf(stated);
    }

    /** The chapters that resolutions serve. */
    public List<Chapter> fields() {
        return chapters.stream().filter(Chapter::field).toList();
    }
}
