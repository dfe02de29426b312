package org.ratsfaden.web.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.Mentions.Wanted;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.CurrentReader;

/** What was decided, for programs. How far it has come is not known yet. */
@Path("/api/v1/resolutions")
@Dependent
public final class ResolutionResource {

    private static final List<String> NOT_BUILT_YET = List.of("status", "office", "overdue", "chapter");
    private static final int USUAL_SIZE = 20;
    private static final int MOST = 100;
    private static final int DEEPEST = 10_000;

    @Inject
    private OpenProceedings open;

    @Inject
    private CurrentReader current;

    @Inject
    private UriInfo address;

    @GET
    @Produces(ApiType.JSON)
    public JsonObject decided() {
        if (NOT_BUILT_YET.stream().anyMatch(name -> text(name).isPresent())) {
            throw new Refused(Problem.notBuiltYet());
        }
        int size = number("size", USUAL_SIZE, MOST);
        int page = number("page", 1, DEEPEST);
        return ResolutionJson.of(open.decided(wanted(), new Within((page - 1) * size, size), current.reader()));
    }

    @GET
    @Path("{id}")
    @Produces(ApiType.JSON)
    public JsonObject one(@PathParam("id") String id) {
        return ResolutionId.parse(id)
                .flatMap(known -> open.open(known, current.reader()))
                .map(ResolutionJson::of)
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }

    /** How far it has come is kept when that is built. */
    @POST
    @Path("{id}/status")
    public void change(@PathParam("id") String id) {
        throw new Refused(Problem.notBuiltYet());
    }

    private Wanted wanted() {
        return new Wanted(
                text("committee")
                        .map(key ->
                                CommitteeKey.named(key).orElseThrow(() -> bad("committee", "a committee's key", key)))
                        .orElse(null),
                text("year").map(ResolutionResource::year).orElse(null),
                text("outcome").map(ResolutionResource::outcome).orElse(null));
    }

    private static Year year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw bad("year", "a year like 2018", text);
        }
        return Year.parse(text);
    }

    private static String outcome(String text) {
        if (!Field.OUTCOME.fixedWords().contains(text)) {
            throw bad("outcome", "one of " + String.join(", ", Field.OUTCOME.fixedWords()), text);
        }
        return text;
    }

    private int number(String name, int otherwise, int most) {
        String text = text(name).orElse(Integer.toString(otherwise));
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw bad(name, "a number from 1 to " + most, text);
        }
        return Integer.parseInt(text);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(name)).filter(text -> !text.isBlank());
    }

    private static Refused bad(String name, String expected, String found) {
        return new Refused(Problem.badParameter(name, expected, found));
    }
}
