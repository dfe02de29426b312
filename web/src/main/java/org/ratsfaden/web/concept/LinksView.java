package org.ratsfaden.web.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * The links that wait for a word.
 *
 * @param notice what has just happened; {@code null} if nothing
 * @param total the ones that are not shown yet included
 */
public record LinksView(
        Frame frame,
        @Nullable String notice,
        String action,
        String back,
        List<ConceptView.Choice> concepts,
        long total,
        List<LinkLine> lines) {

    public LinksView {
        concepts = List.copyOf(concepts);
        lines = List.copyOf(lines);
    }
}
