package org.ratsfaden.web.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.zip.CRC32C;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.OpenSittings;
import org.ratsfaden.web.page.CalendarFile;
import org.ratsfaden.web.page.CalendarFile.Entry;
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

    /** What is kept of a sitting. */
    private record Told(String committee, Entry entry) {}

    @Inject
    private OpenSittings sittings;

    @Inject
    private PortalSettings settings;

    @Inject
    private Frames frames;

    @GET
    @Produces(CalendarFile.TYPE)
    public Response show(@Context UriInfo address, @Context Request request) {
        Frame frame = frames.here();
        MeetingsAsked asked = MeetingsAsked.read(address.getQueryParameters());
        MeetingEntries entries = new MeetingEntries(frame, settings.baseUrl().toString());
        Found<Told> found = sittings.published(
                asked.wanted(), MOST, opened -> new Told(opened.meeting().committee(), entries.entry(opened)));
        String file = CalendarFile.of(
                name(asked, found, frame),
                found.items().stream().map(Told::entry).toList());
        EntityTag tag = tag(file);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(file, CalendarFile.TYPE)
                        .tag(tag)
                        .header("Content-Disposition", "attachment; filename=\"sitzungen.ics\"")
                        .build()
                : unchanged.build();
    }

    /** Made of what is sent: it tells nothing else. */
    private static EntityTag tag(String file) {
        byte[] sent = file.getBytes(UTF_8);
        CRC32C sum = new CRC32C();
        sum.update(sent);
        return new EntityTag(sent.length + "-" + Long.toHexString(sum.getValue()), true);
    }

    /** A committee has its name from its public sittings, so that one without any is like one that is not there. */
    private static String name(MeetingsAsked asked, Found<Told> found, Frame frame) {
        String sittings = asked.committee() == null || found.items().isEmpty()
                ? frame.say("meetings.title")
                : frame.say("meetings.of", found.items().getFirst().committee());
        return found.total() > MOST ? frame.say("meetings.latest", sittings, MOST, found.total()) : sittings;
    }
}
