package org.ratsfaden.web.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * With it a clerk links a document to a chapter that was not suggested.
 *
 * @param action where it is sent
 * @param back where it leads back to
 * @param items its agenda items; one, with no label, for all documents but minutes
 * @param concepts whose chapters can be chosen
 * @param quote the sentence as typed
 * @param sent whether it was sent and not kept
 * @param problem what is wrong with the sentence; {@code null} if nothing is
 * @param open whether it stands open
 */
public record LinkForm(
        Frame frame,
        String action,
        String back,
        String document,
        List<Choice> items,
        List<Group> concepts,
        List<Choice> kinds,
        String quote,
        boolean sent,
        @Nullable String problem,
        boolean open) {

    public LinkForm {
        items = List.copyOf(items);
        concepts = List.copyOf(concepts);
        kinds = List.copyOf(kinds);
    }

    public record Choice(String value, String label, boolean chosen) {}

    /** The chapters of one concept. */
    public record Group(String title, List<Choice> chapters) {

        public Group {
            chapters = List.copyOf(chapters);
        }
    }
}
