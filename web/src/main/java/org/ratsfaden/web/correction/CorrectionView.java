package org.ratsfaden.web.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.document.DocumentView;
import org.ratsfaden.web.page.Frame;

/**
 * What was read out of a document, each with its form, beside the text.
 *
 * @param action where every form goes
 * @param item key of the agenda item it is about; empty for the document itself
 * @param parts the document and its items, to choose from; empty where there are no items
 * @param problem what is wrong with what was sent; {@code null} if nothing is
 * @param missing fields nothing was read for, to be added
 * @param named who and what the document names besides; empty for an item
 * @param content the page of the text that is shown, or why there is none
 */
public record CorrectionView(
        Frame frame,
        String title,
        String document,
        String action,
        String item,
        List<Part> parts,
        @Nullable String problem,
        List<Stated> stated,
        List<Input> missing,
        Named named,
        DocumentView.Content content,
        boolean allConfirmed) {

    public CorrectionView {
        parts = List.copyOf(parts);
        stated = List.copyOf(stated);
        missing = List.copyOf(missing);
    }

    /** @param refused what a clerk says it does not name */
    public record Named(List<DocumentView.NamedView> named, List<DocumentView.NamedView> refused) {

        public static final Named NOTHING = new Named(List.of(), List.of());

        public Named {
            named = List.copyOf(named);
            refused = List.copyOf(refused);
        }
    }

    /** The document, or an agenda item in it. */
    public record Part(String label, String link, boolean chosen) {}

    /**
     * One field of which something is said.
     *
     * @param value in words
     * @param read what the machine has read, where a person says otherwise; {@code null} if they agree, or if it has read nothing
     * @param said who has confirmed, corrected or rejected it, and when; {@code null} if nobody has
     * @param place the page it stands on, in words; {@code null} if it stands nowhere
     * @param link the way to that place; {@code null} like {@code place}
     * @param next whether it is the first that waits for a word
     */
    public record Stated(
            Input input,
            String value,
            @Nullable String read,
            @Nullable String said,
            @Nullable String place,
            @Nullable String link,
            boolean next) {}

    /**
     * How the value of a field is written down.
     *
     * @param key of the field
     * @param words what stands in the form at first
     * @param choices the only values there are; empty if any will do
     * @param counts of a vote; empty for all other fields
     */
    public record Input(
            String key, String label, String words, boolean isLong, List<Choice> choices, List<Count> counts) {

        public Input {
            choices = List.copyOf(choices);
            counts = List.copyOf(counts);
        }
    }

    public record Choice(String key, String label, boolean chosen) {}

    /** @param words digits, or empty for what is not stated */
    public record Count(String name, String label, String words) {}
}
