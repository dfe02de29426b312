package org.ratsfaden.web.resolution;

import java.util.List;
import org.ratsfaden.web.resolution.ProgressView.Entry;
import org.ratsfaden.web.resolution.ProgressView.Form;

/**
 * What somebody wanted to do was not done: another has changed the decision meanwhile, or something they typed does not fit. Shown
 * are how it stands and what they typed.
 *
 * @param heading what has happened
 * @param why nothing was saved
 * @param again what the button says that sends it once more
 * @param now how it stands
 * @param since what was done after the form was opened, oldest first
 * @param typed the form as it was sent
 */
public record NotDoneView(
        String heading,
        String why,
        String again,
        ProgressView now,
        String title,
        String link,
        List<Entry> since,
        Form typed) {

    public NotDoneView {
        since = List.copyOf(since);
    }
}
