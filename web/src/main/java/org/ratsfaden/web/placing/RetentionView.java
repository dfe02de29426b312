package org.ratsfaden.web.placing;

import java.util.List;
import org.ratsfaden.web.page.Frame;

/**
 * Whose time is over.
 *
 * @param rules how many documents are due, rule by rule; as {@code ./ratsfaden retention --dry-run} counts them
 * @param due the first of them
 * @param toBeOffered how many of all that are due are the archive's to look at
 * @param offered what the archive has not answered about
 * @param answered what it has answered about
 */
public record RetentionView(
        Frame frame, List<Rule> rules, List<Paper> due, long toBeOffered, List<Paper> offered, List<Paper> answered) {

    /** Documents of each kind that are named. */
    public static final int MOST = 100;

    public RetentionView {
        rules = List.copyOf(rules);
        due = List.copyOf(due);
        offered = List.copyOf(offered);
        answered = List.copyOf(answered);
    }

    /** @param becomes what happens to such documents now */
    public record Rule(String kind, String after, String becomes, String count) {}

    /** @param about kind of the document, and what happens to it */
    public record Paper(String id, String fileName, String link, String about) {}
}
