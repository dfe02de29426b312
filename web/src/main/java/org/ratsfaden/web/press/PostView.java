package org.ratsfaden.web.press;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the mails of the house fare, on the press desk.
 *
 * @param figures waiting, accepted, failed; in words
 * @param problem that there is no mail server; {@code null} if there is one
 * @param failing whether any failed, so that all can be tried again
 */
public record PostView(List<String> figures, @Nullable String problem, boolean failing, List<Line> troubled) {

    public PostView {
        figures = List.copyOf(figures);
        troubled = List.copyOf(troubled);
    }

    /**
     * One mail that failed or was put off.
     *
     * @param recipient empty if the address was forgotten
     * @param state in words
     * @param answer what the mail server said
     * @param failed whether it waits for somebody to have it tried again
     */
    public record Line(String id, String subject, String recipient, String state, String answer, boolean failed) {}
}
