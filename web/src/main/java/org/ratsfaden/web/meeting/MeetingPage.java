package org.ratsfaden.web.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.meeting.Meeting;
import org.ratsfaden.meeting.MeetingId;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.OpenedMeeting;
import org.ratsfaden.web.meeting.MeetingView.Fact;
import org.ratsfaden.web.meeting.MeetingView.Named;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.press.ReleaseListView;
import org.ratsfaden.web.press.ToldByReleases;
import org.ratsfaden.web.text.FieldLabels;

/** One sitting, for people. */
@Path("/sitzung/{id}")
@Dependent
public final class MeetingPage {

    @Inject
    private OpenProceedings open;

    @Inject
    private ToldByReleases releases;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    /** A sitting of which the reader may read nothing is missing, exactly like one that never was. */
    @GET
    @Produces(Templates.HTML)
    public Response show(@PathParam("id") String id) {
        Frame frame = frames.here();
        return MeetingId.parse(id)
                .flatMap(known -> open.open(known, frame.reader()))
                .map(opened -> templates.page("meeting", view(opened, releases.of(opened, frame), frame)))
                .orElseThrow(NotFoundException::new);
    }

    static MeetingView view(OpenedMeeting opened, List<ReleaseListView.Line> releases, Frame frame) {
        Meeting meeting = opened.meeting();
        return new MeetingView(
                frame,
                frame.say("meeting.title-of", meeting.committee(), frame.texts().day(meeting.day())),
                committee(meeting, frame),
                meeting.body(),
                frame.isClerk() ? frame.link("/sitzung/" + meeting.id() + "/auftraege") : null,
                facts(opened, frame),
                opened.items().stream().map(item -> ItemView.of(item, frame)).toList(),
                opened.documents().stream()
                        .map(telling -> FileView.of(telling, frame))
                        .toList(),
                releases);
    }

    static Named committee(Meeting meeting, Frame frame) {
        return new Named(
                meeting.committee(), frame.link("/gremium/" + meeting.key().value()));
    }

    private static List<Fact> facts(OpenedMeeting opened, Frame frame) {
        return Stream.of(
                        fact(Field.MEETING_NUMBER, opened, frame),
                        times(opened, frame),
                        fact(Field.MEETING_PLACE, opened, frame),
                        fact(Field.CHAIR, opened, frame),
                        fact(Field.MINUTES_KEEPER, opened, frame),
                        fact(Field.MINUTES_STATE, opened, frame))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fact> fact(Field field, OpenedMeeting opened, Frame frame) {
        return opened.words(field)
                .map(words -> new Fact(
                        frame.say(FieldLabels.key(field)), frame.labels().of(field, new FindingValue.Words(words))));
    }

    private static Optional<Fact> times(OpenedMeeting opened, Frame frame) {
        Optional<String> start = opened.words(Field.MEETING_START);
        Optional<String> end = opened.words(Field.MEETING_END);
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(
                    new Fact(frame.say("meeting.time"), frame.say("meeting.from-to", start.get(), end.get())));
        }
        return fact(Field.MEETING_START, opened, frame).or(() -> fact(Field.MEETING_END, opened, frame));
    }
}
