package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.Role;
import org.ratsfaden.press.Moved;
import org.ratsfaden.press.PressNumber;
import org.ratsfaden.press.PressNumbers;
import org.ratsfaden.press.PressRules;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseDates;
import org.ratsfaden.press.ReleaseText;
import org.ratsfaden.press.Stage;
import org.ratsfaden.press.WriteRelease;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** The press desk. */
@Path("/presse/werkstatt")
@AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
@Dependent
public final class WorkshopPage {

    private static final int MOST = 50;

    @Inject
    private ReadWorkshop workshop;

    @Inject
    private WriteRelease writing;

    @Inject
    private PressNumbers numbers;

    @Inject
    private PressRules rules;

    @Inject
    private WorkshopViews views;

    @Inject
    private PostViews post;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response desk(@QueryParam("hinweis") @Nullable String notice) {
        Frame frame = frames.here();
        int year = rules.dayOf(clock.instant()).getYear();
        String upcoming = transactions
                .inOne(() -> numbers.upcoming(year))
                .map(number -> rules.pattern().write(rules.dayOf(clock.instant()), number.number()))
                .orElseGet(() -> frame.say("desk.no-number-left"));
        DeskView view = new DeskView(
                frame,
                frame.texts().day(rules.dayOf(clock.instant())),
                List.of(
                        group("pruefung", frame.say("desk.in-review"), List.of(Stage.IN_REVIEW), frame),
                        group("freigegeben", frame.say("desk.approved"), List.of(Stage.APPROVED), frame),
                        group("vorab", frame.say("desk.dispatched"), List.of(Stage.DISPATCHED), frame),
                        group("entwuerfe", frame.say("desk.drafts"), List.of(Stage.DRAFT), frame),
                        group(
                                "zuletzt",
                                frame.say("desk.published"),
                                List.of(Stage.PUBLISHED, Stage.WITHDRAWN),
                                frame)),
                upcoming,
                year,
                post.desk(frame),
                frame.reader() instanceof Reader.PressChief,
                notice(notice, frame));
        return templates.page("press-desk", view);
    }

    private DeskView.Group group(String id, String title, List<Stage> stages, Frame frame) {
        return new DeskView.Group(
                id,
                title,
                frame.say("desk.nothing"),
                workshop.at(stages, MOST, frame.reader()).stream()
                        .map(release -> views.line(release, frame))
                        .toList());
    }

    private static @Nullable String notice(@Nullable String key, Frame frame) {
        return switch (key) {
            case "verworfen" -> frame.say("desk.discarded");
            case "nummer" -> frame.say("desk.renumbered");
            case "post" -> frame.say("mails.retried");
            case "nummer-vergeben" -> frame.say("desk.number-taken");
            case null, default -> null;
        };
    }

    /** Begins a draft and leads to it. */
    @POST
    public Response begin() {
        Frame frame = frames.here();
        WriteRelease.Words nothing = new WriteRelease.Words(ReleaseText.EMPTY, ReleaseDates.NONE, "");
        return switch (writing.begin(nothing, frame.reader())) {
            case Moved.Done(var release) -> seeOther(frame, Address.of("/presse/werkstatt/" + release.id()));
            case Moved refused -> throw new IllegalStateException("a press officer begins a draft, but: " + refused);
        };
    }

    /** Says with which number the year goes on. */
    @POST
    @Path("nummer")
    @AllowedTo(Role.PRESS_CHIEF)
    public Response renumber(@FormParam("number") @DefaultValue("") String number) {
        Frame frame = frames.here();
        int year = rules.dayOf(clock.instant()).getYear();
        PressNumber next = PressNumber.ofKey(year + "/" + number.strip()).orElseThrow(NotFoundException::new);
        boolean done = transactions.inOne(() -> numbers.goOnWith(next));
        return seeOther(frame, Address.of("/presse/werkstatt").with("hinweis", done ? "nummer" : "nummer-vergeben"));
    }

    static Response seeOther(Frame frame, Address page) {
        return Response.seeOther(URI.create(frame.link(page))).build();
    }
}
