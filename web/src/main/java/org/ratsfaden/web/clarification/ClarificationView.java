package org.ratsfaden.web.clarification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.StrayView;
import org.ratsfaden.web.resolution.TieView;

/**
 * The clerk's list.
 *
 * @param notice what has just happened; {@code null} if nothing
 * @param problem what could not be done; {@code null} if nothing
 * @param waiting proposals that wait for a second clerk
 * @param total open questions, the ones on other pages included
 * @param page from 1
 * @param ties pieces that may belong to one matter
 * @param answered those of which a clerk has said so, or not, the last ones
 * @param strays follow-up that has lost its decision
 */
public record ClarificationView(
        Frame frame,
        @Nullable String notice,
        @Nullable String problem,
        long total,
        int page,
        List<Waiting> waiting,
        List<OpenQuestion> questions,
        List<TieView> ties,
        List<TieView> answered,
        List<StrayView> strays,
        List<StuckStep> stuck) {

    /** Questions on one page. */
    public static final int SIZE = 50;

    public ClarificationView {
        waiting = List.copyOf(waiting);
        questions = List.copyOf(questions);
        ties = List.copyOf(ties);
        answered = List.copyOf(answered);
        strays = List.copyOf(strays);
        stuck = List.copyOf(stuck);
    }

    /** A proposal, made where {@code link} leads. */
    public record Waiting(String fileName, String link, String words) {}

    /**
     * @param detail what was found; may be empty
     * @param undo how it can be undone with one click, if two clerks want it; {@code null} if that makes no sense here
     * @param unread what can be done about a file that could not be read; {@code null} if it is about something else
     * @param divide where its public part can be separated; {@code null} if that makes no sense here
     */
    public record OpenQuestion(
            String id,
            String fileName,
            String link,
            String question,
            String detail,
            String since,
            @Nullable Undo undo,
            @Nullable Unread unread,
            @Nullable String divide) {}

    /** A form that proposes what was before. */
    public record Undo(String action, String visibility, String committees) {}

    /**
     * A file that can be read again, or discarded if a second clerk agrees.
     *
     * @param discard where the form leads that proposes it
     */
    public record Unread(String document, String discard) {}

    /** @param error what went wrong, in the program's words */
    public record StuckStep(
            String id, String fileName, String link, String step, int attempts, String error, String since) {}

    public boolean hasNext() {
        return (long) page * SIZE < total;
    }

    public String pageLink(int number) {
        return frame.link(Address.of("/zu-klaeren").with("page", Integer.toString(number)));
    }
}
