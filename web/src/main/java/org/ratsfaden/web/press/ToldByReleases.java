package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.OpenedMeeting;
import org.ratsfaden.press.OpenReleaseLinks;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.press.ReleaseListView.Line;

/** The releases that told the public of something, for the pages of what they tell of. */
@Dependent
public final class ToldByReleases {

    @Inject
    private OpenReleaseLinks links;

    @Inject
    private ReleaseViews views;

    public List<Line> of(List<AgendaItem> items, Frame frame) {
        return lines(links.tellingOf(items), frame);
    }

    public List<Line> of(OpenedMeeting sitting, Frame frame) {
        return lines(links.tellingOf(sitting), frame);
    }

    public List<Line> of(ConceptId concept, Frame frame) {
        return lines(links.tellingOf(concept), frame);
    }

    private List<Line> lines(List<PressRelease> releases, Frame frame) {
        return releases.stream().map(release -> views.line(release, frame)).toList();
    }
}
