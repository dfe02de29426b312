package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.resolution.AnnounceResolutions;
import org.ratsfaden.resolution.Announcement;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;

/** What was announced of decisions taken in closed session; the same for everybody. */
@Path("/bekanntgaben")
@Dependent
public final class AnnouncementsPage {

    private static final Within LATEST = new Within(0, 200);

    @Inject
    private AnnounceResolutions announce;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show() {
        Frame frame = frames.here();
        return templates.page(
                "announcements",
                new AnnouncementsView(
                        frame,
                        announce.published(LATEST).items().stream()
                                .map(said -> new AnnouncementsView.Line(said.words(), place(said, frame)))
                                .toList()));
    }

    /** The sitting in which it was announced. */
    public static String place(Announcement said, Frame frame) {
        String sitting = said.committee() + ", " + frame.texts().day(said.day());
        return said.item().isEmpty() ? sitting : sitting + ", " + frame.say("resolution.item", said.item());
    }
}
