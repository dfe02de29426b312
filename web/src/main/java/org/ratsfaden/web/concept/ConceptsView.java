package org.ratsfaden.web.concept;

import java.util.List;
import org.ratsfaden.web.page.Frame;

/** All concepts a reader may know of. */
public record ConceptsView(Frame frame, List<Line> concepts) {

    public ConceptsView {
        concepts = List.copyOf(concepts);
    }

    /** @param stage how far it has come, if there is no document of it; empty otherwise */
    public record Line(
            String title, String link, String body, String stage, String edition, String fields, String counts) {}
}
