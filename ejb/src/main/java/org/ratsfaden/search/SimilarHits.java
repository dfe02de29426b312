package org.ratsfaden.search;

import java.util.List;

/**
 * What speaks of the same as one document.
 *
 * @param copies say the same ({@link SameText}): its PDF, its web page
 * @param similar the likest first; without snippets
 */
public record SimilarHits(List<Hit> copies, List<Hit> similar) {

    public static final SimilarHits NONE = new SimilarHits(List.of(), List.of());

    public SimilarHits {
        copies = List.copyOf(copies);
        similar = List.copyOf(similar);
    }
}
