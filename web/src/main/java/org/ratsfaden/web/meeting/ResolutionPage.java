package org.ratsfaden.web.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.CompareFassungen;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.meeting.Meeting;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.Revised;
import org.ratsfaden.meeting.Telling;
import org.ratsfaden.resolution.AnnounceResolutions;
import org.ratsfaden.resolution.Announcement;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.RemindReaders;
import org.ratsfaden.resolution.Reminder;
import org.ratsfaden.web.concept.LinkPart;
import org.ratsfaden.web.concept.LinkParts;
import org.ratsfaden.web.meeting.MeetingView.Named;
import org.ratsfaden.web.meeting.ResolutionView.Said;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.press.ReleaseListView;
import org.ratsfaden.web.press.ToldByReleases;
import org.ratsfaden.web.resolution.AnnouncementView;
import org.ratsfaden.web.resolution.AnnouncementsPage;
import org.ratsfaden.web.resolution.OfficeAccounts;
import org.ratsfaden.web.resolution.ProgressView;
import org.ratsfaden.web.resolution.ProgressViews;
import org.ratsfaden.web.resolution.ReminderView;
import org.ratsfaden.web.text.FieldLabels;

/** One agenda item and what was decided in it, for people. */
@Path("/beschluss/{id}")
@Dependent
public final class ResolutionPage {

    /** What the page shows beside its heading, in the order of {@link Field}. */
    private static final Set<Field> TOLD = EnumSet.of(
            Field.PAPER_NUMBER,
            Field.PAPER_TYPE,
            Field.SUBMITTER,
            Field.LEAD_DEPARTMENT,
            Field.PROPOSED_DECISION,
            Field.CONSULTATION_ROLE,
            Field.DECIDING_BODY,
            Field.RESOLUTION_NUMBER,
            Field.OUTCOME,
            Field.OUTCOME_RAW,
            Field.VOTE);

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private OpenProceedings proceedings;

    @Inject
    private CompareFassungen compare;

    @Inject
    private RemindReaders remind;

    @Inject
    private AnnounceResolutions announce;

    @Inject
    private OfficeAccounts offices;

    @Inject
    private LinkParts chapters;

    @Inject
    private ToldByReleases releases;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    /** An item of which the reader may read nothing is missing, exactly like one that never was. */
    @GET
    @Produces(Templates.HTML)
    public Response show(@PathParam("id") String id, @QueryParam("hinweis") @DefaultValue("") String notice) {
        Frame frame = frames.here();
        return ResolutionId.parse(id)
                .flatMap(known -> resolutions.open(known, frame.reader()))
                .map(followed -> templates.page(
                        "resolution",
                        view(
                                followed.item(),
                                compare.of(followed.item()),
                                frame,
                                progress(followed, notice, frame),
                                reminder(followed, frame),
                                announcement(followed.item(), frame),
                                chapters.of(followed.item(), frame),
                                releases.of(List.of(followed.item()), frame))))
                .orElseGet(() -> moved(id, frame));
    }

    /** Leads on whoever knows an item by the id it had before its sitting or number was corrected. */
    private Response moved(String id, Frame frame) {
        return ResolutionId.parse(id)
                .flatMap(old -> proceedings.movedTo(old, frame.reader()))
                .map(now -> Response.status(Response.Status.MOVED_PERMANENTLY)
                        .location(URI.create(frame.link("/beschluss/" + now)))
                        .build())
                .orElseThrow(NotFoundException::new);
    }

    private ProgressView progress(Followed followed, String notice, Frame frame) {
        List<String> accounts = frame.isClerk() ? offices.all() : List.of();
        return new ProgressViews(frame, resolutions.today()).of(followed, notice, accounts);
    }

    private @Nullable ReminderView reminder(Followed followed, Frame frame) {
        if (!frame.isSignedIn()) {
            return null;
        }
        Optional<Reminder> wished = remind.of(followed.item().id(), frame.reader());
        return new ReminderView(
                frame,
                frame.link("/beschluss/" + followed.item().id() + "/wiedervorlage"),
                wished.map(reminder -> reminder.day().toString()).orElse(""),
                wished.map(Reminder::words).orElse(""));
    }

    private @Nullable AnnouncementView announcement(AgendaItem item, Frame frame) {
        if (!AnnounceResolutions.isClosed(item)) {
            return null;
        }
        Optional<Announcement> said = announce.of(item.id(), frame.reader());
        return new AnnouncementView(
                frame,
                said.map(Announcement::words).orElse(""),
                said.map(known -> AnnouncementsPage.place(known, frame)).orElse(""),
                said.map(Announcement::committee).orElse(item.meeting().committee()),
                said.map(known -> known.day().toString()).orElse(""),
                said.map(Announcement::item).orElse(""),
                frame.isClerk() ? frame.link("/beschluss/" + item.id() + "/bekanntgabe") : "");
    }

    public static ResolutionView view(
            AgendaItem item,
            List<Revised> revised,
            Frame frame,
            ProgressView progress,
            @Nullable ReminderView reminder,
            @Nullable AnnouncementView announcement,
            LinkPart chapters,
            List<ReleaseListView.Line> releases) {
        Meeting meeting = item.meeting();
        Facts facts = new Facts(item.findings());
        return new ResolutionView(
                frame,
                frame.say(kind(item)),
                ItemView.titleOf(facts, frame),
                ItemView.numberOf(facts, frame),
                new Named(frame.texts().day(meeting.day()), frame.link("/sitzung/" + meeting.id())),
                MeetingPage.committee(meeting, frame),
                meeting.body(),
                OutcomeView.of(facts, frame),
                progress,
                reminder,
                announcement,
                said(Field.DECISION_TEXT, item, frame).orElse(null),
                TOLD.stream()
                        .flatMap(field -> said(field, item, frame).stream())
                        .toList(),
                FileView.of(item, frame),
                revised.stream()
                        .map(earlier ->
                                new ResolutionView.Fassung(FileView.of(earlier.earlier(), frame), earlier.sentences()))
                        .toList(),
                chapters,
                releases);
    }

    private static String kind(AgendaItem item) {
        if (item.kind() == ItemKind.PROMISE) {
            return "itemkind.promise";
        }
        return item.isDecided() ? "resolution.kind" : "item.kind";
    }

    private static Optional<Said> said(Field field, AgendaItem item, Frame frame) {
        return item.teller(field)
                .flatMap(telling -> telling.facts().finding(field).map(finding -> said(finding, telling, item, frame)));
    }

    private static Said said(Finding finding, Telling telling, AgendaItem item, Frame frame) {
        Evidence evidence = finding.evidence();
        return new Said(
                frame.say(FieldLabels.key(finding.field())),
                frame.labels().of(finding.field(), finding.value()),
                evidence == null ? null : place(evidence, telling, item, frame),
                evidence == null
                        ? null
                        : frame.link(ItemView.place(telling.document().id(), evidence)),
                finding.source() instanceof FindingSource.Person);
    }

    /** The page; of several documents, with the name of that which says so. */
    private static String place(Evidence evidence, Telling telling, AgendaItem item, Frame frame) {
        String page = frame.say("hit.page", evidence.page());
        List<Telling> tellings = item.tellings();
        return tellings.size() == 1
                ? page
                : frame.say(
                        "resolution.place",
                        page,
                        frame.labels().of(telling.document().kind()));
    }
}
