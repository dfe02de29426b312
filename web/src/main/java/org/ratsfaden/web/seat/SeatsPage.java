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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.KeepAccounts;
import org.ratsfaden.account.Membership;
import org.ratsfaden.account.Role;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.resolution.KeepSuccessions;
import org.ratsfaden.web.document.FileNames;
import org.ratsfaden.web.page.CsvTable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** Who sits where, which committee follows which, and what is open at the end of a term. */
@Path(SeatsPage.PATH)
@AllowedTo(Role.CLERK)
@Dependent
public final class SeatsPage {

    static final String PATH = "/gremien";

    @Inject
    private KeepAccounts accounts;

    @Inject
    private KeepSuccessions successions;

    @Inject
    private SeatsViews views;

    @Inject
    private SeatAnswers answers;

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
        return templates.page("seats", views.of(frame, said, null, SeatsView.Table.NONE, day));
    }

    /** All memberships as a table that can be changed elsewhere and taken in again. */
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
            return kept ? answers.done() : answers.refused("seats.no-succession");
        } catch (IllegalArgumentException _) {
            return answers.refused("seats.no-succession");
        }
    }

    @POST
    @Path("nachfolge/zuruecknehmen")
    public Response takeBack(@FormParam("former") @DefaultValue("") String former) {
        CommitteeKey.parse(former)
                .ifPresent(key -> successions.takeBack(key, frames.here().reader()));
        return answers.done();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
