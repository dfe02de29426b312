package org.ratsfaden.web.clarification;

import java.util.List;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;

/**
 * The clerk's list.
 *
 * @param total open questions, the ones on other pages included
 * @param page from 1
 */
public record ClarificationView(
        Frame frame, long total, int page, List<OpenQuestion> questions, List<StuckStep> stuck) {

    /** Questions on one page. */
    public static final int SIZE = 50;

    public ClarificationView {
        questions = List.copyOf(questions);
        stuck = List.copyOf(stuck);
    }

    /** @param detail what was found; may be empty */
    public record OpenQuestion(String id, String fileName, String link, String question, String detail, String since) {}

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
