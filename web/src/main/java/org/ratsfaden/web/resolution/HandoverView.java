package org.ratsfaden.web.resolution;

import java.util.List;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.ResolutionsView.Choice;

/**
 * The form by which the council office gives the unfinished business of one office to its successor.
 *
 * @param accounts who can report for the successor
 */
public record HandoverView(Frame frame, String office, List<Choice> accounts) {

    public HandoverView {
        accounts = List.copyOf(accounts);
    }
}
