package org.ratsfaden.web.placing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * Who may see a document, for those who may change it.
 *
 * @param action where its forms lead, without the language
 * @param now who may see it
 * @param clerk whether everything can be changed here; otherwise a draft can be withdrawn and nothing else
 * @param everybody whether it is public
 * @param notice what has just happened; {@code null} if nothing
 * @param proposal what waits for a second clerk; {@code null} if nothing
 * @param erasure the erasure that waits for a second clerk; {@code null} if none
 * @param history the newest first
 */
public record PlacingView(
        Frame frame,
        String action,
        String now,
        boolean clerk,
        boolean everybody,
        @Nullable Notice notice,
        @Nullable Proposal proposal,
        @Nullable ErasureProposal erasure,
        List<Entry> history) {

    public PlacingView {
        history = List.copyOf(history);
    }

    /** @param kind of alert: {@code success}, {@code info}, {@code danger} */
    public record Notice(String kind, String words) {}

    /**
     * @param own whether this reader has made it, and cannot confirm it
     * @param visibility in the word of the form, which a second clerk repeats
     * @param committees names as the form writes them, divided by commas
     */
    public record Proposal(String words, String reason, boolean own, String visibility, String committees) {}

    /** @param ground in the word of the form */
    public record ErasureProposal(String words, String reason, boolean own, String ground) {}

    /** @param second what became of it; empty if nothing else did */
    public record Entry(String at, String by, String change, String reason, String second) {}
}
