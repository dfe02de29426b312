package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.OpenSittings;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.resolution.ResolutionsView.Choice;

/** The list of decisions and how far they have come (Beschlusskontrolle); the overdue first. */
@Path(ResolutionsAddress.PATH)
@Dependent
public final class ResolutionsPage {

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private OpenSittings sittings;

    @Inject
    private OfficeAccounts accounts;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @Inject
    private UriInfo address;

    @GET
    @Produces(Templates.HTML)
    public Response show() {
        Frame frame = frames.here();
        ResolutionsAddress asked = ResolutionsAddress.read(address.getQueryParameters());
        Within within = new Within((asked.page() - 1) * ResolutionsAddress.SIZE, ResolutionsAddress.SIZE);
        return templates.page(
                "resolutions", view(asked, resolutions.list(asked.asked(), within, frame.reader()), frame));
    }

    private ResolutionsView view(ResolutionsAddress asked, Found<Followed> found, Frame frame) {
        ResolutionRows rows = new ResolutionRows(frame, resolutions.today());
        boolean more = (long) asked.page() * ResolutionsAddress.SIZE < found.total();
        return new ResolutionsView(
                frame,
                found.total(),
                found.items().stream().map(rows::row).toList(),
                committees(asked, frame),
                statuses(asked, frame),
                offices(asked, frame),
                kinds(asked, frame),
                asked.of(ListFilter.SUBMITTER),
                asked.of(ListFilter.DUE),
                bodies(asked, frame),
                handover(asked, frame),
                has(asked, ListFilter.OVERDUE),
                has(asked, ListFilter.DRAFT),
                has(asked, ListFilter.UNASSIGNED),
                asked.isNarrowed(),
                asked.csv().toString(),
                asked.page() > 1 ? frame.link(asked.onPage(asked.page() - 1).address()) : "",
                more ? frame.link(asked.onPage(asked.page() + 1).address()) : "");
    }

    private List<Choice> committees(ResolutionsAddress asked, Frame frame) {
        Stream<Choice> known = sittings.committees(frame.reader()).stream()
                .map(committee -> choice(committee.key().value(), committee.name(), asked.of(ListFilter.COMMITTEE)));
        return withAll(known, asked.of(ListFilter.COMMITTEE), frame);
    }

    private List<Choice> offices(ResolutionsAddress asked, Frame frame) {
        return withAll(
                resolutions.offices(frame.reader()).stream()
                        .map(office -> choice(office, office, asked.of(ListFilter.OFFICE))),
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
    private List<Choice> bodies(ResolutionsAddress asked, Frame frame) {
        String chosen = asked.of(ListFilter.BODY);
        Stream<Choice> others = sittings.bodies(frame.reader()).stream()
                .filter(body -> !body.equals(frame.body()))
                .flatMap(body -> CommitteeKey.named(body).map(key -> choice(key.value(), body, chosen)).stream());
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
