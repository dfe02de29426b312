package org.ratsfaden.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.concept.LinkPart;
import org.ratsfaden.web.meeting.MeetingView.Named;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.ProgressView;

/**
 * What the page of one agenda item shows, and of what was decided in it.
 *
 * @param kind what it is: a resolution, or an agenda item in which nothing was decided
 * @param outcome {@code null} if none is stated
 * @param progress how far it has come
 * @param decision its wording; {@code null} if none is stated
 * @param findings what else is stated
 * @param chapters the chapters of concepts it serves
 */
public record ResolutionView(
        Frame frame,
        String kind,
        String title,
        String number,
        Named meeting,
        Named committee,
        String body,
        @Nullable OutcomeView outcome,
        ProgressView progress,
        @Nullable Said decision,
        List<Said> findings,
        List<FileView> files,
        LinkPart chapters) {

    public ResolutionView {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    /**
     * Something stated, and where.
     *
     * @param place page and document, in words; {@code null} if it stands nowhere
     * @param link the way there; {@code null} like {@code place}
     */
    public record Said(
            String label,
            String value,
            @Nullable String place,
            @Nullable String link,
            boolean confirmed) {}
}
