package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.OpenedMeeting;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Action;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.ProposeAssignment;
import org.ratsfaden.resolution.TakeUpPromises;
import org.ratsfaden.web.meeting.ItemView;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.AfterMeetingView.NotGiven;
import org.ratsfaden.web.resolution.AfterMeetingView.Proposal;
import org.ratsfaden.web.resolution.ResolutionsView.Choice;

/** Makes what is shown after a sitting: what can be given to offices, as its words propose or as somebody has typed. */
@Dependent
public final class AfterMeetingViews {

    @Inject
    private OpenProceedings proceedings;

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private TakeUpPromises promises;

    @Inject
    private OfficeAccounts offices;

    /** @param notice what has just happened; {@code null} if nothing */
    AfterMeetingView asProposed(OpenedMeeting opened, @Nullable String notice, Frame frame) {
        return view(opened, notice, SentProposals.NONE, frame);
    }

    /** What was given and what was not, with all that was typed. */
    AfterMeetingView asTyped(OpenedMeeting opened, SentProposals sent, Frame frame) {
        int done = sent.done();
        return view(opened, done == 0 ? null : frame.say("aftermeeting.given", done), sent, frame);
    }

    private AfterMeetingView view(OpenedMeeting opened, @Nullable String notice, SentProposals sent, Frame frame) {
        List<Followed> followed = followed(opened, frame);
        ResolutionRows rows = new ResolutionRows(frame, resolutions.today());
        Map<String, List<Choice>> accounts = new HashMap<>();
        String sitting = "/sitzung/" + opened.meeting().id();
        return new AfterMeetingView(
                frame,
                opened.meeting().committee() + ", "
                        + frame.texts().day(opened.meeting().day()),
                frame.link(sitting),
                notice,
                sent.problems(frame),
                frame.link(sitting + "/auftraege"),
                followed.stream()
                        .filter(row ->
                                isUnassigned(row) || sent.isLeft(row.item().id()))
                        .map(row -> sent.over(proposal(row, accounts, frame), rows.row(row), frame))
                        .toList(),
                promises.offered(opened, frame.reader()).stream()
                        .map(offer -> sent.over(proposal(offer, accounts, frame), null, frame))
                        .toList(),
                followed.stream()
                        .filter(row -> row.progress().assignment() != null)
                        .filter(row -> !sent.isLeft(row.item().id()))
                        .map(rows::row)
                        .toList());
    }

    private static boolean isUnassigned(Followed row) {
        return row.progress().assignment() == null && row.possible().contains(Action.ASSIGN);
    }

    /** What is followed up of a sitting: its decisions, then the promises that were taken up. */
    List<Followed> followed(OpenedMeeting opened, Frame frame) {
        Stream<Followed> decisions = resolutions.of(opened.items(), frame.reader()).stream()
                .filter(row -> row.standing() == Followed.Standing.TRACKED);
        return Stream.concat(decisions, taken(opened, frame)).toList();
    }

    private Stream<Followed> taken(OpenedMeeting opened, Frame frame) {
        List<ResolutionId> ids = List.copyOf(promises.takenIn(opened));
        return resolutions.of(proceedings.of(ids, frame.reader()), frame.reader()).stream();
    }

    private Proposal proposal(TakeUpPromises.Offer offer, Map<String, List<Choice>> accounts, Frame frame) {
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
                accounts.computeIfAbsent(office, name -> choices(name, frame)),
                false,
                NotGiven.NOTHING);
    }

    private Proposal proposal(Followed followed, Map<String, List<Choice>> accounts, Frame frame) {
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
                accounts.computeIfAbsent(office, name -> choices(name, frame)),
                !office.isEmpty(),
                NotGiven.NOTHING);
    }

    /** Who can report for this office; chosen is whoever did last. */
    private List<Choice> choices(String office, Frame frame) {
        String account = offices.of(office).orElse("");
        Stream<Choice> nobody =
                Stream.of(new Choice("", frame.say("progress.council-office-reports"), account.isEmpty()));
        return Stream.concat(nobody, offices.all().stream().map(name -> new Choice(name, name, name.equals(account))))
                .toList();
    }
}
