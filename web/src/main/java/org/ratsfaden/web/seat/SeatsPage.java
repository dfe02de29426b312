package org.ratsfaden.web.seat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.KeepAccounts;
import org.ratsfaden.account.KeepAccounts.Outcome;
import org.ratsfaden.account.Membership;
import org.ratsfaden.account.Role;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.resolution.KeepSuccessions;
import org.ratsfaden.web.document.FileNames;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.CsvTable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** Who sits where, which committee follows which, and what is open at the end of a term. */
@Path("/gremien")
@AllowedTo(Role.CLERK)
@Dependent
public final class SeatsPage {

    private static final String HERE = "/gremien";

    @Inject
    private KeepAccounts accounts;

    @Inject
    private KeepSuccessions successions;

    @Inject
    private SeatsViews views;

    @Inject
    private Clock clock;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    /** @param day the end of the term that is looked at */
    @GET
    @Produces(Templates.HTML)
    public Response show(
            @QueryParam("ende") @DefaultValue("") String day, @QueryParam("hinweis") @Nullable String notice) {
        Frame frame = frames.here();
        String said = "gesichert".equals(notice) ? frame.say("seats.kept") : null;
        return templates.page("seats", views.of(frame, said, null, "", day));
    }

    /** All memberships as a table that can be changed elsewhere and pasted in again. */
    @GET
    @Path("mitgliedschaften.csv")
    public Response table() {
        List<Membership> seats =
                accounts.all().values().stream().flatMap(List::stream).toList();
        return Response.ok(SeatTable.of(seats), CsvTable.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment("Mitgliedschaften.csv"))
                .build();
    }

    @POST
    @Path("mitgliedschaften")
    @Produces(Templates.HTML)
    public Response seat(
            @FormParam("account") @DefaultValue("") String account,
            @FormParam("committee") @DefaultValue("") String committee,
            @FormParam("function") @DefaultValue("") String function,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("to") @DefaultValue("") String to) {
        boolean kept = SeatTable.seat(account, committee, function, from, to, today())
                .filter(this::isSeated)
                .isPresent();
        return kept ? seeOther() : refused("seats.not-kept", "");
    }

    /** The seat ends with the day, or at once; what was wrong from its beginning goes with a day before it. */
    @POST
    @Path("mitgliedschaften/ende")
    @Produces(Templates.HTML)
    public Response unseat(
            @FormParam("account") @DefaultValue("") String account,
            @FormParam("committee") @DefaultValue("") String committee,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("last") @DefaultValue("") String last) {
        try {
            LocalDate first = LocalDate.parse(from);
            LocalDate day = SeatTable.day(last);
            boolean ended = CommitteeKey.parse(committee)
                    .filter(key -> accounts.endSeat(account, key, first, day) instanceof Outcome.Done)
                    .isPresent();
            return ended ? seeOther() : refused("seats.not-kept", "");
        } catch (IllegalArgumentException | DateTimeException _) {
            return refused("seats.not-kept", "");
        }
    }

    /** Takes in a table, line by line; of a seat that is known the last day is set. What cannot be taken in stays in the field. */
    @POST
    @Path("mitgliedschaften/liste")
    @Produces(Templates.HTML)
    public Response takeIn(@FormParam("list") @DefaultValue("") String list) {
        List<String> left = SeatTable.lines(list).stream()
                .filter(line ->
                        SeatTable.seat(line, today()).filter(this::isSeated).isEmpty())
                .toList();
        return left.isEmpty() ? seeOther() : refused("seats.lines-left", String.join("\n", left));
    }

    private boolean isSeated(Membership wanted) {
        return switch (accounts.seat(
                wanted.account(), wanted.committee(), wanted.function(), wanted.from(), wanted.to())) {
            case Outcome.Done(var _) -> true;
            case Outcome.SitsThere(var known) when known.equals(wanted) -> true;
            case Outcome.SitsThere(var known)
            when known.from().equals(wanted.from()) && wanted.to() != null ->
                accounts.endSeat(wanted.account(), wanted.committee(), wanted.from(), wanted.to())
                        instanceof Outcome.Done;
            case Outcome.SitsThere _, Outcome.Given _, Outcome.NoSuchAccount _ -> false;
            case Outcome.NameTaken _, Outcome.NotAName _, Outcome.SitsNotThere _ -> false;
        };
    }

    @POST
    @Path("nachfolge")
    @Produces(Templates.HTML)
    public Response succeed(
            @FormParam("former") @DefaultValue("") String former,
            @FormParam("successor") @DefaultValue("") String successor,
            @FormParam("from") @DefaultValue("") String from) {
        Frame frame = frames.here();
        try {
            LocalDate day = Optional.ofNullable(SeatTable.day(from)).orElseGet(this::today);
            boolean kept = CommitteeKey.named(former)
                    .flatMap(old -> CommitteeKey.named(successor)
                            .filter(next -> successions.say(old, next, day, frame.reader())))
                    .isPresent();
            return kept ? seeOther() : refused("seats.no-succession", "");
        } catch (IllegalArgumentException _) {
            return refused("seats.no-succession", "");
        }
    }

    @POST
    @Path("nachfolge/zuruecknehmen")
    public Response takeBack(@FormParam("former") @DefaultValue("") String former) {
        CommitteeKey.parse(former)
                .ifPresent(key -> successions.takeBack(key, frames.here().reader()));
        return seeOther();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Response refused(String why, String list) {
        Frame frame = frames.here();
        return templates.page(422, "seats", views.of(frame, null, frame.say(why), list, ""));
    }

    private Response seeOther() {
        return Response.seeOther(URI.create(frames.here().link(Address.of(HERE).with("hinweis", "gesichert"))))
                .build();
    }
}
