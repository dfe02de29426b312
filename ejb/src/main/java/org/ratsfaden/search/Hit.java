package org.ratsfaden.search;

import java.util.List;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentId;

/**
 * One document that matches.
 *
 * @param score rises with relevance; comparable within one answer only
 * @param isPublic whether everybody finds it
 */
public record Hit(DocumentId id, Description description, double score, boolean isPublic, List<Snippet> snippets) {

    public Hit {
        snippets = List.copyOf(snippets);
    }

    /**
     * Some words around a match.
     *
     * @param page from 1
     * @param html escaped text in which {@code <mark>} is the only markup
     */
    public record Snippet(int page, String html) {}
}
