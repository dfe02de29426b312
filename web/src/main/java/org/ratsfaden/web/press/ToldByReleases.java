package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.document.DocumentId;
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

    /**
     * A release that told the public of a concept.
     *
     * @param chapters as they were called when it was linked
     * @param document what search finds in its place; {@code null} if nothing yet
     */
    public record OfConcept(
            Line line, Set<ChapterKey> chapters, @Nullable DocumentId document) {

        public OfConcept {
            chapters = Set.copyOf(chapters);
        }
    }

    public List<OfConcept> of(ConceptId concept, Frame frame) {
        return links.tellingOf(concept).stream()
                .map(told -> new OfConcept(
                        views.line(told.release(), frame),
                        told.chapters(),
                        told.release().document()))
                .toList();
    }

    private List<Line> lines(List<PressRelease> releases, Frame frame) {
        return releases.stream().map(release -> views.line(release, frame)).toList();
    }
}
