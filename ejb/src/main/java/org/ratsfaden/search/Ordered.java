package org.ratsfaden.search;

import java.util.List;
import org.ratsfaden.document.DocumentId;

/**
 * All that a query finds, in the order of its pages.
 *
 * @param total how many there are
 * @param ids of the first of them, at most as many as were asked for
 */
public record Ordered(long total, List<DocumentId> ids) {

    public Ordered {
        ids = List.copyOf(ids);
    }
}
