package org.ratsfaden.web.resolution;

import java.util.List;
import org.ratsfaden.web.resolution.ProgressView.Entry;
import org.ratsfaden.web.resolution.ProgressView.Form;

/**
 * Somebody wanted to decide on what another has changed meanwhile: both are shown.
 *
 * @param now how it stands
 * @param since what was done after the form was opened, oldest first
 * @param typed the form as it was sent
 */
public record OvertakenView(ProgressView now, String title, String link, List<Entry> since, Form typed) {

    public OvertakenView {
        since = List.copyOf(since);
    }
}
