package org.ratsfaden.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.meeting.Revised;
import org.ratsfaden.web.concept.LinkPart;
import org.ratsfaden.web.meeting.MeetingView.Named;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.press.ReleaseListView;
import org.ratsfaden.web.resolution.AnnouncementView;
import org.ratsfaden.web.resolution.ProgressView;
import org.ratsfaden.web.resolution.ReminderView;

/**
 * What the page of one agenda item shows, and of what was decided in it.
 *
 * @param kind what it is: a resolution, or an agenda item in which nothing was decided
 * @param outcome {@code null} if none is stated
 * @param progress how far it has come
 * @param reminder {@code null} for whoever has not signed in
 * @param announcement what was announced of a closed decision; {@code null} for all that is public
 * @param decision its wording; {@code null} if none is stated
 * @param fassungen earlier ones that say something else
 * @param findings what else is stated
 * @param chapters the chapters of concepts it serves
 * @param releases that told the public of it
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
        @Nullable ReminderView reminder,
        @Nullable AnnouncementView announcement,
        @Nullable Said decision,
        List<Said> findings,
        List<FileView> files,
        List<Fassung> fassungen,
        LinkPart chapters,
        List<ReleaseListView.Line> releases) {

    public ResolutionView {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        fassungen = List.copyOf(fassungen);
        releases = List.copyOf(releases);
    }

    /** What the valid Fassung says otherwise than this one. */
    public record Fassung(FileView file, List<Revised.Sentence> sentences) {

        public Fassung {
            sentences = List.copyOf(sentences);
        }
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
