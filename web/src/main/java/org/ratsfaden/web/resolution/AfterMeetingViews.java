package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        return view(opened, notice, List.of(), Function.identity(), frame);
    }

    /** What was given and what was not, with all that was typed. */
    AfterMeetingView asTyped(OpenedMeeting opened, SentRows sent, Map<ResolutionId, Given> given, Frame frame) {
        int done = Collections.frequency(given.values(), Given.GIVEN);
        List<String> problems = new ArrayList<>();
        problem("aftermeeting.unfit", Given.UNFIT, given, frame).ifPresent(problems::add);
        problem("aftermeeting.overtaken", Given.OVERTAKEN, given, frame).ifPresent(problems::add);
        return view(
                opened,
                done == 0 ? null : frame.say("aftermeeting.given", done),
                problems,
                proposal -> typed(proposal, sent, given, frame),
                frame);
    }

    private static Optional<String> problem(String key, Given what, Map<ResolutionId, Given> given, Frame frame) {
        int count = Collections.frequency(given.values(), what);
        return count == 0 ? Optional.empty() : Optional.of(frame.say(key, count));
    }

    private static Proposal typed(Proposal proposal, SentRows sent, Map<ResolutionId, Given> given, Frame frame) {
        ResolutionId id = ResolutionId.parse(proposal.id()).orElseThrow();
        return sent.shown(id)
                .map(typed -> new Proposal(
                        proposal.id(),
                        proposal.revision(),
                        proposal.link(),
                        proposal.title(),
                        proposal.number(),
                        proposal.decision(),
                        typed.words().apply("office"),
                        typed.words().apply("deadline"),
                        chosen(typed.words().apply("account"), proposal.accounts()),
                        sent.isTicked(id),
                        given.get(id) == Given.UNFIT ? frame.say("aftermeeting.name-office") : ""))
                .orElse(proposal);
    }

    private static List<Choice> chosen(String account, List<Choice> accounts) {
        return accounts.stream()
                .map(choice -> new Choice(
                        choice.value(), choice.label(), choice.value().equals(account)))
                .toList();
    }

    private AfterMeetingView view(
            OpenedMeeting opened,
            @Nullable String notice,
            List<String> problems,
            Function<Proposal, Proposal> asTyped,
            Frame frame) {
        List<Followed> rows = resolutions.of(opened.items(), frame.reader()).stream()
                .filter(row -> row.standing() == Followed.Standing.TRACKED)
                .toList();
        Map<String, List<Choice>> accounts = new HashMap<>();
        ResolutionRows assigned = new ResolutionRows(frame, resolutions.today());
        String sitting = "/sitzung/" + opened.meeting().id();
        return new AfterMeetingView(
                frame,
                opened.meeting().committee() + ", "
                        + frame.texts().day(opened.meeting().day()),
                frame.link(sitting),
                notice,
                problems,
                frame.link(sitting + "/auftraege"),
                rows.stream()
                        .filter(row -> row.possible().contains(Action.ASSIGN))
                        .filter(row -> row.progress().assignment() == null)
                        .map(row -> proposal(row, accounts, frame))
                        .map(asTyped)
                        .toList(),
                promises.offered(opened, frame.reader()).stream()
                        .map(offer -> proposal(offer, accounts, frame))
                        .map(asTyped)
                        .toList(),
                Stream.concat(rows.stream().filter(row -> row.progress().assignment() != null), taken(opened, frame))
                        .map(assigned::row)
                        .toList());
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
                "");
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
                "");
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
