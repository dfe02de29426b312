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
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Action;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.ProposeAssignment;
import org.ratsfaden.resolution.TakeUpPromises;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.web.meeting.ItemView;
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
    private TakeUpPromises promises;

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

    /** Gives every decision and every promise that is ticked to the office named beside it. */
    @POST
    public Response assign(@PathParam("id") String id) {
        Frame frame = frames.here();
        OpenedMeeting opened = opened(id, frame);
        long given = followed(opened, frame)
                        .filter(row -> isTicked(row.item().id()))
                        .filter(row -> assigned(row.item(), frame))
                        .count()
                + promises.offered(opened, frame.reader()).stream()
                        .filter(offer -> isTicked(offer.id()))
                        .filter(offer -> isTaken(opened, offer, frame))
                        .count();
        return Response.seeOther(URI.create(
                        frame.link(Address.of("/sitzung/" + id + "/auftraege").with("erteilt", Long.toString(given)))))
                .build();
    }

    private boolean isTicked(ResolutionId id) {
        return request.getParameter("give-" + id) != null;
    }

    private SentDeed sent(ResolutionId id) {
        return new SentDeed(name ->
                Optional.ofNullable(request.getParameter(name + "-" + id)).orElse(""));
    }

    private boolean isTaken(OpenedMeeting opened, TakeUpPromises.Offer offer, Frame frame) {
        return sent(offer.id())
                .deed(Action.ASSIGN)
                .filter(deed -> deed instanceof Deed.Assign(var assignment)
                        && promises.take(opened, offer.id(), assignment, frame.reader()))
                .isPresent();
    }

    private boolean assigned(AgendaItem item, Frame frame) {
        SentDeed sent = sent(item.id());
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
                promises.offered(opened, frame.reader()).stream()
                        .map(offer -> proposal(offer, accounts, frame))
                        .toList(),
                Stream.concat(rows.stream().filter(row -> row.progress().assignment() != null), taken(opened, frame))
                        .map(assigned::row)
                        .toList());
    }

    private Stream<Followed> taken(OpenedMeeting opened, Frame frame) {
        List<ResolutionId> ids = List.copyOf(promises.takenIn(opened));
        return resolutions.of(proceedings.of(ids, frame.reader()), frame.reader()).stream();
    }

    private Proposal proposal(TakeUpPromises.Offer offer, List<String> accounts, Frame frame) {
        String office = offer.office().orElse("");
        return new Proposal(
                offer.id().toString(),
                0,
                frame.link(ItemView.place(
                        offer.telling().document().id(), offer.promised().evidence())),
                new ResolutionLabels(frame).title(offer.item()),
                offer.item().number().toString(),
                offer.promised().text(),
                office,
                offer.deadline().map(LocalDate::toString).orElse(""),
                choices(office, accounts, frame),
                false);
    }

    private List<Choice> choices(String office, List<String> accounts, Frame frame) {
        String account = offices.of(office).orElse("");
        Stream<Choice> nobody =
                Stream.of(new Choice("", frame.say("progress.council-office-reports"), account.isEmpty()));
        return Stream.concat(nobody, accounts.stream().map(name -> new Choice(name, name, name.equals(account))))
                .toList();
    }

    private Proposal proposal(Followed followed, List<String> accounts, Frame frame) {
        AgendaItem item = followed.item();
        String office = ProposeAssignment.office(item).orElse("");
        return new Proposal(
                item.id().toString(),
                followed.progress().revision(),
                frame.link("/beschluss/" + item.id()),
                new ResolutionLabels(frame).title(item),
                item.number().toString(),
                item.words(Field.DECISION_TEXT).orElse(""),
                office,
                ProposeAssignment.deadline(item).map(LocalDate::toString).orElse(""),
                choices(office, accounts, frame),
                !office.isEmpty());
    }
}
