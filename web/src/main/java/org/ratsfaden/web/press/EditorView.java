package org.ratsfaden.web.press;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.press.ReleaseText;
import org.ratsfaden.web.document.DocumentView.FindingView;
import org.ratsfaden.web.document.DocumentView.NamedView;
import org.ratsfaden.web.page.Frame;

/**
 * One release in the workshop.
 *
 * @param revision which value this is; whoever saves names it
 * @param stage in words
 * @param number as written, or what there is to say instead
 * @param writable whether it can be written in now
 * @param text what is in the fields, also if it could not be saved
 * @param publishAt as the field holds it
 * @param embargoUntil as the field holds it
 * @param clock the two dates in words; empty if there are none
 * @param correction whether it corrects a version that is out
 * @param lacks what is missing before it may be submitted
 * @param steps what this reader may do with it now
 * @param audience to how many it will go
 * @param returned who sent it back and why; {@code null} if nobody did
 * @param history oldest first
 * @param enclosed pictures and files, with what is in the fields
 * @param filesHint what may go with it, and how large
 * @param source {@code null} if it was written here
 * @param warning what has to be looked at; {@code null} if nothing
 * @param problem why something was not done; {@code null} if it was
 * @param notice what was done; {@code null} if nothing
 */
public record EditorView(
        Frame frame,
        String id,
        long revision,
        String stage,
        int version,
        String number,
        boolean writable,
        ReleaseText text,
        String publishAt,
        String embargoUntil,
        List<String> clock,
        boolean correction,
        String note,
        List<String> lacks,
        List<Step> steps,
        List<String> audience,
        @Nullable String returned,
        List<Happening> history,
        ReleaseView preview,
        List<EnclosedView> enclosed,
        String filesHint,
        @Nullable Source source,
        @Nullable String published,
        @Nullable String warning,
        @Nullable String problem,
        @Nullable String notice) {

    public EditorView {
        clock = List.copyOf(clock);
        lacks = List.copyOf(lacks);
        steps = List.copyOf(steps);
        audience = List.copyOf(audience);
        history = List.copyOf(history);
        enclosed = List.copyOf(enclosed);
    }

    public String address() {
        return "/presse/werkstatt/" + id;
    }

    /** The file it came from, and what was read in it. */
    public record Source(String link, List<FindingView> findings, List<NamedView> named) {

        public Source {
            findings = List.copyOf(findings);
            named = List.copyOf(named);
        }
    }

    /** Something that can be done. */
    public record Step(String key, String label, Asked asked) {}

    /**
     * What is asked before it is done.
     *
     * @param words above a field for words; empty if there is none
     * @param needed whether that field must be filled in
     * @param folded whether it shows only when somebody opens it
     * @param sure what is to be read before; may be empty
     */
    public record Asked(String words, boolean needed, boolean folded, String sure) {}

    /** @param words reason, or who gave a Freigabe; may be empty */
    public record Happening(String line, String words) {}
}
