package org.ratsfaden.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentId;

/**
 * One document that matches.
 *
 * @param score rises with relevance; comparable within one answer only
 * @param isPublic whether everybody finds it
 * @param sameAs a hit before this one in the same answer that says the same ({@link SameText}): its PDF, its web page;
 *     {@code null} for none
 * @param fileName under which the file came; empty until {@link SearchDocuments} has looked
 */
public record Hit(
        DocumentId id,
        Description description,
        double score,
        boolean isPublic,
        List<Snippet> snippets,
        @Nullable DocumentId sameAs,
        String fileName) {

    public Hit {
        snippets = List.copyOf(snippets);
    }

    public Hit(DocumentId id, Description description, double score, boolean isPublic, List<Snippet> snippets) {
        this(id, description, score, isPublic, snippets, null, "");
    }

    Hit withoutWording() {
        return new Hit(id, description, score, isPublic, List.of(), sameAs, fileName);
    }

    Hit ofFile(String name) {
        return new Hit(id, description, score, isPublic, snippets, sameAs, name);
    }

    /**
     * Some words around a match.
     *
     * @param page from 1
     * @param html escaped text in which {@code <mark>} is the only markup
     */
    public record Snippet(int page, String html) {}
}
