package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.Role;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.Deed;
import org.ratsfaden.press.Lack;
import org.ratsfaden.press.MoveRelease;
import org.ratsfaden.press.Moved;
import org.ratsfaden.press.PressNumber;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReadReleases;
import org.ratsfaden.press.ReadReleases.Answer;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.press.Stage;
import org.ratsfaden.press.WriteRelease;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.CurrentReader;

/** The press pipeline for programs. */
@Path("/api/v1/press-releases")
@Produces(ApiType.JSON)
@Dependent
public final class PressResource {

    private static final int MOST = 100;

    @Inject
    private ReadReleases releases;

    @Inject
    private ReadWorkshop workshop;

    @Inject
    private WriteRelease writing;

    @Inject
    private MoveRelease moving;

    @Inject
    private ReleaseViews views;

    @Inject
    private CurrentReader current;

    /** Published ones, or, for the house, those at another stage; for everybody else there are none of those. */
    @GET
    public JsonObject list(
            @QueryParam("year") @DefaultValue("0") String year,
            @QueryParam("state") @DefaultValue("published") String state,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("size") @DefaultValue("20") String size) {
        Stage stage = Stage.ofKey(state)
                .orElseThrow(() -> new Refused(Problem.badParameter("state", "a state of a release", state)));
        int asked = number("year", year, 0, 9999);
        int limit = number("size", size, 1, MOST);
        int offset = (number("page", page, 1, 9999) - 1) * limit;
        ReleaseJson json = new ReleaseJson(views);
        JsonArrayBuilder items = ApiJson.array();
        if (stage == Stage.PUBLISHED) {
            List<PressRelease> published = releases.published(asked, offset, limit);
            Map<ReleaseId, List<Attachment>> files = releases.attachments(published);
            published.forEach(
                    release -> items.add(json.published(release, files.getOrDefault(release.id(), List.of()))));
            return ApiJson.object()
                    .add("total", releases.count(asked))
                    .add("items", items)
                    .build();
        }
        List<PressRelease> at = workshop.at(Set.of(stage), Integer.MAX_VALUE, current.reader());
        at.stream().skip(offset).limit(limit).forEach(release -> items.add(piece(release, json)));
        return ApiJson.object().add("total", at.size()).add("items", items).build();
    }

    private JsonObject piece(PressRelease release, ReleaseJson json) {
        ReadWorkshop.Piece piece =
                workshop.piece(release.id(), current.reader()).orElseThrow(PressResource::missing);
        return json.piece(piece, lacks(release), current.reader());
    }

    private Set<Lack> lacks(PressRelease release) {
        return release.last().stage() == Stage.DRAFT ? moving.lacks(release) : Set.of();
    }

    private static int number(String name, String text, int lowest, int highest) {
        if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= lowest && Integer.parseInt(text) <= highest) {
            return Integer.parseInt(text);
        }
        throw new Refused(Problem.badParameter(name, "a number from %d to %d".formatted(lowest, highest), text));
    }

    @GET
    @Path("{id}")
    public JsonObject one(@PathParam("id") String id) {
        ReleaseJson json = new ReleaseJson(views);
        ReleaseId known = known(id);
        return workshop.piece(known, current.reader())
                .map(piece -> json.piece(piece, lacks(piece.release()), current.reader()))
                .orElseGet(() -> json(releases.find(known), json));
    }

    @GET
    @Path("{year: [0-9]{4}}/{number: [0-9]{1,4}}")
    public JsonObject numbered(@PathParam("year") String year, @PathParam("number") String number) {
        PressNumber asked = PressNumber.ofKey(year + "/" + number).orElseThrow(PressResource::missing);
        return json(releases.find(asked), new ReleaseJson(views));
    }

    private static JsonObject json(Answer answer, ReleaseJson json) {
        return switch (answer) {
            case Answer.Shown shown -> json.published(shown.release(), shown.attachments());
            case Answer.Gone(var release, var why) -> json.gone(release, why);
            case Answer.Missing() -> throw missing();
        };
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
    public Response begin(String body) {
        WriteRelease.Words words = words(ReleaseVersion.blank(), List.of(), ApiJson.sent(body));
        PressRelease begun = done(writing.begin(words, current.reader()));
        return Response.created(URI.create("/api/v1/press-releases/" + begun.id()))
                .entity(piece(begun, new ReleaseJson(views)))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
    public JsonObject write(@PathParam("id") String id, String body) {
        ReleaseId known = known(id);
        JsonObject sent = ApiJson.sent(body);
        ReadWorkshop.Piece piece = workshop.piece(known, current.reader()).orElseThrow(PressResource::missing);
        long revision = ApiJson.whole(sent, "revision").orElse(-1);
        Moved moved = writing.write(
                known, revision, words(piece.release().last(), piece.attachments(), sent), current.reader());
        return piece(done(moved), new ReleaseJson(views));
    }

    @DELETE
    @Path("{id}")
    @AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
    public Response discard(@PathParam("id") String id) {
        done(writing.discard(known(id), current.reader()));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
    public JsonObject move(@PathParam("id") String id, String body) throws IOException {
        JsonObject sent = ApiJson.sent(body);
        String key = sent.getString("transition", "");
        Deed deed = Deed.ofKey(key)
                .filter(PressResource::isTransition)
                .orElseThrow(() -> new Refused(Problem.badParameter("transition", transitions(), key)));
        OptionalLong revision = ApiJson.whole(sent, "revision");
        if (approves(deed) && revision.isEmpty()) {
            throw new Refused(Problem.missingParameter("revision", "the revision that is to be approved"));
        }
        Moved moved = moving.move(known(id), revision, deed, sent.getString("reason", ""), current.reader());
        return piece(done(moved), new ReleaseJson(views));
    }

    private static boolean approves(Deed deed) {
        return deed == Deed.APPROVE || deed == Deed.APPROVE_URGENTLY || deed == Deed.SECOND_LOOK;
    }

    private static boolean isTransition(Deed deed) {
        return switch (deed) {
            case EDIT, DISCARD, LINK, UNLINK, SUPERSEDE -> false;
            case SUBMIT,
                    RETURN,
                    APPROVE,
                    APPROVE_URGENTLY,
                    SECOND_LOOK,
                    SIGN_OFF,
                    DISPATCH,
                    PUBLISH,
                    CORRECT,
                    WITHDRAW -> true;
        };
    }

    private static String transitions() {
        Stream<String> keys =
                Arrays.stream(Deed.values()).filter(PressResource::isTransition).map(Deed::key);
        return "one of " + String.join(", ", keys.toList());
    }

    private WriteRelease.Words words(ReleaseVersion before, List<Attachment> attachments, JsonObject sent) {
        SentRelease read =
                SentRelease.over(before, SentCaptions.of(attachments, sent), name -> text(sent, name), views.moments());
        if (read.unreadable() != null) {
            throw new Refused(Problem.badParameter(
                    read.unreadable(),
                    "a date-time like 2026-11-24T10:00:00+01:00",
                    text(sent, read.unreadable()) + ""));
        }
        return read.words();
    }

    private static @Nullable String text(JsonObject sent, String name) {
        return sent.get(name) instanceof JsonString text ? text.getString() : sent.containsKey(name) ? "" : null;
    }

    private static ReleaseId known(String id) {
        return ReleaseId.parse(id).orElseThrow(PressResource::missing);
    }

    private static Refused missing() {
        return new Refused(Problem.notFound());
    }

    private static PressRelease done(Moved moved) {
        return switch (moved) {
            case Moved.Done(var release) -> release;
            case Moved.Missing() -> throw missing();
            case Moved refused -> throw new Refused(PressProblems.of(refused));
        };
    }
}
