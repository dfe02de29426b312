package org.ratsfaden.web.press;

import java.util.List;
import org.ratsfaden.web.page.Frame;

/**
 * For whom a release is meant.
 *
 * @param address of the release in the workshop
 * @param sent how far its mails have come, in words
 */
public record AudienceView(
        Frame frame,
        String address,
        String title,
        List<Choice> segments,
        List<Choice> contacts,
        String subscribers,
        List<String> sent) {

    public AudienceView {
        segments = List.copyOf(segments);
        contacts = List.copyOf(contacts);
        sent = List.copyOf(sent);
    }

    /** Something to choose: a segment by its name, a contact by its id. */
    public record Choice(String value, String label, boolean ahead, boolean published) {}
}
