package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ratsfaden.account.Role;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.MeetingId;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.OpenedMeeting;
import org.ratsfaden.resolution.Action;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.ProposeAssignment;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.resolution.AfterMeetingView.Proposal;
import org.ratsfaden.web.resolution.ResolutionsView.Choice;
import org.ratsfaden.web.security.AllowedTo;

/** After the sitting (Nach der Sitzung): every decision to its office, with one click. */
@Path("/sitzung/{id}/auftraege")
@AllowedTo(Role.CLERK)
@Dependent
public final class AfterMeetingPage {

    @Inject
    private OpenProceedings proceedings;

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private TrackResolution track;

    @Inject
    private OfficeAccounts offices;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show(@PathParam("id") String id, @QueryParam("erteilt") @DefaultValue("") String given) {
        Frame frame = frames.here();
        return templates.page("aftermeeting", view(opened(id, frame), given, frame));
    }

    /** Gives every decision that is ticked to the office named beside it. */
    @POST
    public Response assign(@PathParam("id") String id) {
        Frame frame = frames.here();
        long given = followed(opened(id, frame), frame)
                .filter(row -> request.getParameter("give-" + row.item().id()) != null)
                .filter(row -> assigned(row.item(), frame))
                .count();
        return Response.seeOther(URI.create(
                        frame.link(Address.of("/sitzung/" + id + "/auftraege").with("erteilt", Long.toString(given)))))
                .build();
    }

    private boolean assigned(AgendaItem item, Frame frame) {
        SentDeed sent = new SentDeed(name -> Optional.ofNullable(request.getParameter(name + "-" + item.id()))
                .orElse(""));
        return sent.deed(Action.ASSIGN)
                .flatMap(deed -> track.track(item.id(), deed, sent.revision(), frame.reader()))
                .filter(Change.Changed.class::isInstance)
                .isPresent();
    }

    private OpenedMeeting opened(String id, Frame frame) {
        return MeetingId.parse(id)
                .flatMap(known -> proceedings.open(known, frame.reader()))
                .orElseThrow(NotFoundException::new);
    }

    private Stream<Followed> followed(OpenedMeeting opened, Frame frame) {
        return resolutions.of(opened.items(), frame.reader()).stream()
                .filter(row -> row.standing() == Followed.Standing.TRACKED);
    }

    private AfterMeetingView view(OpenedMeeting opened, String given, Frame frame) {
        List<Followed> rows = followed(opened, frame).toList();
        List<String> accounts = offices.all();
        ResolutionRows assigned = new ResolutionRows(frame, resolutions.today());
        String id = opened.meeting().id().toString();
        return new AfterMeetingView(
                frame,
                opened.meeting().committee() + ", "
                        + frame.texts().day(opened.meeting().day()),
                frame.link("/sitzung/" + id),
                given.matches("[0-9]{1,4}") ? frame.say("aftermeeting.given", Integer.valueOf(given)) : null,
                frame.link("/sitzung/" + id + "/auftraege"),
                rows.stream()
                        .filter(row -> row.possible().contains(Action.ASSIGN))
                        .filter(row -> row.progress().assignment() == null)
                        .map(row -> proposal(row, accounts, frame))
                        .toList(),
                rows.stream()
                        .filter(row -> row.progress().assignment() != null)
                        .map(assigned::row)
                        .toList());
    }

    private Proposal proposal(Followed followed, List<String> accounts, Frame frame) {
        AgendaItem item = followed.item();
        String office = ProposeAssignment.office(item).orElse("");
        String account = offices.of(office).orElse("");
        Stream<Choice> nobody =
                Stream.of(new Choice("", frame.say("progress.council-office-reports"), account.isEmpty()));
        return new Proposal(
                item.id().toString(),
                followed.progress().revision(),
                frame.link("/beschluss/" + item.id()),
                new ResolutionLabels(frame).title(item),
                item.number().toString(),
                item.words(Field.DECISION_TEXT).orElse(""),
                office,
                ProposeAssignment.deadline(item).map(LocalDate::toString).orElse(""),
                Stream.concat(nobody, accounts.stream().map(name -> new Choice(name, name, name.equals(account))))
                        .toList(),
                !office.isEmpty());
    }
}
