package org.ratsfaden.web.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * The chapters a document or a decision has to do with, as a part of its page.
 *
 * @param action where decisions are sent; empty for whoever may decide nothing
 * @param notice what has just happened; {@code null} if nothing
 * @param back where a decision leads back to
 * @param form to set another link; {@code null} for whoever may set none
 */
public record LinkPart(
        Frame frame,
        @Nullable String notice,
        List<LinkLine> lines,
        String action,
        String back,
        @Nullable LinkForm form) {

    public LinkPart {
        lines = List.copyOf(lines);
    }

    /** Of what has to do with no chapter. */
    public static LinkPart none(Frame frame) {
        return new LinkPart(frame, null, List.of(), "", "", null);
    }

    /** The links that wait for a word. */
    public List<String> open() {
        return lines.stream().filter(LinkLine::isSuggested).map(LinkLine::id).toList();
    }
}
