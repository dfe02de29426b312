package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.resolution.Choices;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.OpenResolutions.Listed;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.ResolutionsView.Choice;

/** Makes what is shown of the list of decisions. */
@Dependent
public final class ResolutionsViews {

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private OfficeAccounts accounts;

    /** The same list on paper; whether a draft waits does not narrow what everybody reads. */
    ResolutionsPdfView print(ResolutionsAddress asked, Listed listed, Frame frame) {
        ResolutionsView page = view(asked, listed, frame);
        String filters = Stream.of(
                        chosen("resolutions.committee", page.committees(), frame),
                        frame.say("resolutions.status") + ": " + label(page.statuses()),
                        chosen("resolutions.office", page.offices(), frame),
                        chosen("resolutions.kind", page.kinds(), frame),
                        typed("resolutions.submitter", page.submitter(), frame),
                        typed("resolutions.due", page.due(), frame),
                        chosen("resolutions.body", page.bodies(), frame),
                        page.overdue() ? frame.say("resolutions.overdue") : "",
                        page.suspended() ? frame.say("resolutions.suspended") : "",
                        page.unassigned() ? frame.say("resolutions.unassigned") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return new ResolutionsPdfView(
                frame, page.total(), page.rows(), filters, frame.texts().day(resolutions.today()));
    }

    private static String chosen(String name, List<Choice> choices, Frame frame) {
        boolean narrowed = choices.stream()
                .anyMatch(choice -> choice.chosen() && !choice.value().isEmpty());
        return narrowed ? frame.say(name) + ": " + label(choices) : "";
    }

    private static String label(List<Choice> choices) {
        return choices.stream()
                .filter(Choice::chosen)
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    private static String typed(String name, String words, Frame frame) {
        return words.isEmpty() ? "" : frame.say(name) + ": " + words;
    }

    ResolutionsView view(ResolutionsAddress asked, Listed listed, Frame frame) {
        Found<Followed> found = listed.found();
        Choices choices = listed.choices();
        ResolutionRows rows = new ResolutionRows(frame, resolutions.today());
        boolean more = (long) asked.page() * ResolutionsAddress.SIZE < found.total();
        return new ResolutionsView(
                frame,
                found.total(),
                found.items().stream().map(rows::row).toList(),
                committees(asked, choices, frame),
                statuses(asked, frame),
                offices(asked, choices, frame),
                kinds(asked, frame),
                asked.of(ListFilter.SUBMITTER),
                asked.of(ListFilter.DUE),
                bodies(asked, choices, frame),
                handover(asked, frame),
                has(asked, ListFilter.OVERDUE),
                has(asked, ListFilter.SUSPENDED),
                has(asked, ListFilter.DRAFT),
                has(asked, ListFilter.UNASSIGNED),
                asked.isNarrowed(),
                asked.csv().toString(),
                frame.link(asked.printed()),
                frame.link(asked.pdf()),
                asked.page() > 1 ? frame.link(asked.onPage(asked.page() - 1).address()) : "",
                more ? frame.link(asked.onPage(asked.page() + 1).address()) : "");
    }

    private List<Choice> committees(ResolutionsAddress asked, Choices choices, Frame frame) {
        Stream<Choice> known = choices.committees().stream()
                .map(committee -> choice(committee.key().value(), committee.name(), asked.of(ListFilter.COMMITTEE)));
        return withAll(known, asked.of(ListFilter.COMMITTEE), frame);
    }

    private List<Choice> offices(ResolutionsAddress asked, Choices choices, Frame frame) {
        return withAll(
                choices.offices().stream().map(office -> choice(office, office, asked.of(ListFilter.OFFICE))),
                asked.of(ListFilter.OFFICE),
                frame);
    }

    private static List<Choice> statuses(ResolutionsAddress asked, Frame frame) {
        ResolutionLabels labels = new ResolutionLabels(frame);
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("", frame.say("resolutions.unfinished"), asked.status()));
        Arrays.stream(ResolutionStatus.values())
                .map(status -> choice(status.key(), labels.of(status), asked.status()))
                .forEach(choices::add);
        choices.add(choice(ResolutionsAddress.ALL, frame.say("resolutions.all"), asked.status()));
        return choices;
    }

    private static List<Choice> kinds(ResolutionsAddress asked, Frame frame) {
        ResolutionLabels labels = new ResolutionLabels(frame);
        Stream<Choice> tracked = Arrays.stream(ItemKind.values())
                .filter(kind -> kind != ItemKind.PROCEDURE)
                .map(kind -> choice(kind.key(), labels.of(kind), asked.of(ListFilter.KIND)));
        return withAll(tracked, asked.of(ListFilter.KIND), frame);
    }

    /** Our own body, and those of which we hold documents for reference. */
    private List<Choice> bodies(ResolutionsAddress asked, Choices choices, Frame frame) {
        String chosen = asked.of(ListFilter.BODY);
        Stream<Choice> others = choices.bodies().stream()
                .filter(body -> !body.name().equals(frame.body()))
                .map(body -> choice(body.key().value(), body.name(), chosen));
        return Stream.concat(Stream.of(choice("", frame.body(), chosen)), others)
                .toList();
    }

    private @Nullable HandoverView handover(ResolutionsAddress asked, Frame frame) {
        String office = asked.of(ListFilter.OFFICE);
        if (!frame.isClerk() || office.isEmpty()) {
            return null;
        }
        Stream<Choice> nobody = Stream.of(choice("", frame.say("progress.council-office-reports"), ""));
        return new HandoverView(
                frame,
                office,
                Stream.concat(nobody, accounts.all().stream().map(name -> choice(name, name, "")))
                        .toList());
    }

    private static boolean has(ResolutionsAddress asked, ListFilter flag) {
        return !asked.of(flag).isEmpty();
    }

    private static List<Choice> withAll(Stream<Choice> known, String chosen, Frame frame) {
        return Stream.concat(Stream.of(choice("", frame.say("resolutions.all"), chosen)), known)
                .toList();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }
}
