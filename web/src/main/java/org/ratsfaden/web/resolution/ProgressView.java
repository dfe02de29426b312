package org.ratsfaden.web.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * How far one decision has come, and what this reader can do about it.
 *
 * @param notice what has just happened; {@code null} if nothing
 * @param facts office, deadline, settlement: whatever is known, each with its label
 * @param note the note released last; {@code null} if none was
 * @param draft a note that waits for its release; {@code null} if none does, and outside the house
 * @param revision what a form sends to say what was seen
 * @param matter address of the thread it belongs to
 * @param forms what this reader can do now; each a short form
 */
public record ProgressView(
        Frame frame,
        @Nullable String notice,
        ResolutionsView.Row row,
        List<Fact> facts,
        @Nullable Note note,
        @Nullable Note draft,
        String action,
        long revision,
        String matter,
        List<Form> forms,
        List<Entry> history) {

    public ProgressView {
        facts = List.copyOf(facts);
        forms = List.copyOf(forms);
        history = List.copyOf(history);
    }

    public record Fact(String label, String value) {}

    /** @param facts what it reports, when, and for the house by whom */
    public record Note(String text, String facts) {}

    /**
     * @param key of the action
     * @param open whether it is what this reader is most likely here for
     */
    public record Form(String key, String title, List<Input> inputs, boolean open) {

        public Form {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * @param type {@code text}, {@code area}, {@code day} or {@code choice}
     * @param choices of a choice; empty for all else
     */
    public record Input(
            String name,
            String type,
            String label,
            String value,
            boolean needed,
            List<ResolutionsView.Choice> choices) {

        public Input {
            choices = List.copyOf(choices);
        }
    }

    /** @param by empty outside the house */
    public record Entry(String at, String by, String action, String words) {}
}
