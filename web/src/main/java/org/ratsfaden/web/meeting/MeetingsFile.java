package org.ratsfaden.web.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.OpenSittings;
import org.ratsfaden.meeting.OpenedMeeting;
import org.ratsfaden.web.page.CalendarFile;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.settings.PortalSettings;

/**
 * Sittings to subscribe to, the latest first. Whoever asks, it tells what everybody may read: calendar programs have no sign-in, and
 * their calendars travel to telephones and clouds.
 */
@Path("/sitzungen.ics")
@Dependent
public final class MeetingsFile {

    /** Sittings of several years; the calendar's name says if there are more. */
    private static final int MOST = 500;

    @Inject
    private OpenSittings sittings;

    @Inject
    private PortalSettings settings;

    @Inject
    private Frames frames;

    @GET
    @Produces(CalendarFile.TYPE)
    public Response show(@Context UriInfo address) {
        Frame frame = frames.here();
        MeetingsAsked asked = MeetingsAsked.read(address.getQueryParameters());
        Found<OpenedMeeting> found = sittings.published(asked.wanted(), MOST);
        MeetingEntries entries = new MeetingEntries(frame, settings.baseUrl().toString());
        String file = CalendarFile.of(
                name(asked, found, frame),
                found.items().stream().map(entries::entry).toList());
        return Response.ok(file, CalendarFile.TYPE)
                .header("Content-Disposition", "attachment; filename=\"sitzungen.ics\"")
                .build();
    }

    /** A committee has its name from its public sittings, so that one without any is like one that is not there. */
    private static String name(MeetingsAsked asked, Found<OpenedMeeting> found, Frame frame) {
        String sittings = asked.committee() == null || found.items().isEmpty()
                ? frame.say("meetings.title")
                : frame.say("meetings.of", found.items().getFirst().meeting().committee());
        return found.total() > MOST ? frame.say("meetings.latest", sittings, MOST, found.total()) : sittings;
    }
}
