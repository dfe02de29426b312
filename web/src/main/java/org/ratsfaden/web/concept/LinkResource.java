package org.ratsfaden.web.concept;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.Role;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.ChapterLinks.Wanted;
import org.ratsfaden.linking.LinkByHand;
import org.ratsfaden.linking.LinkByHand.Outcome;
import org.ratsfaden.linking.LinkByHand.Wish;
import org.ratsfaden.linking.LinkKind;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.linking.ReviewLink;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.CurrentReader;

/** Links between documents and chapters, with evidence; a clerk confirms and refuses them. */
@Path("/api/v1/links")
@Dependent
public final class LinkResource {

    private static final int MOST = 100;
    private static final int DEEPEST = 10_000;
    private static final String KINDS = "commissions, adopts, implements, amends or reports";
    private static final String STATES = "suggested, confirmed or rejected";

    @Inject
    private OpenLinks links;

    @Inject
    private ReviewLink review;

    @Inject
    private LinkByHand byHand;

    @Inject
    private CurrentReader current;

    @GET
    @Produces(ApiType.JSON)
    public JsonObject all(
            @QueryParam("concept") @DefaultValue("") String concept,
            @QueryParam("chapter") @DefaultValue("") String chapter,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("size") @DefaultValue("20") String size) {
        if (!chapter.isEmpty() && concept.isEmpty()) {
            throw new Refused(Problem.missingParameter("concept", "the concept whose chapter is meant"));
        }
        if (!chapter.matches("[A-Z0-9_]{0,120}")) {
            throw new Refused(Problem.badParameter("chapter", "the key of a chapter", chapter));
        }
        int perPage = number("size", size, MOST);
        int before = (number("page", page, DEEPEST) - 1) * perPage;
        Wanted wanted = new Wanted(
                ConceptId.parse(concept).orElse(null),
                chapter.isEmpty() ? null : new ChapterKey(chapter),
                state.isEmpty() ? EnumSet.allOf(State.class) : Set.of(state(state)));
        Found<OpenedLink> found = concept.isEmpty() || wanted.concept() != null
                ? links.list(wanted, new Within(before, perPage), current.reader())
                : new Found<>(0, List.of());
        JsonArrayBuilder items = ApiJson.array();
        found.items().forEach(opened -> items.add(ConceptJson.link(opened)));
        return ApiJson.object().add("total", found.total()).add("items", items).build();
    }

    /** {@code {"state":"confirmed"}} or {@code {"state":"rejected"}}. */
    @POST
    @Path("/{id}")
    @AllowedTo(Role.CLERK)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(ApiType.JSON)
    public JsonObject decide(@PathParam("id") String id, String body) {
        State state = state(text(ApiJson.sent(body), "state"));
        if (state == State.SUGGESTED || !(current.reader() instanceof Reader.Clerk clerk)) {
            throw new Refused(Problem.badParameter("state", "confirmed or rejected", state.key()));
        }
        return known(id)
                .flatMap(link -> review.decide(link, state, clerk))
                .map(ConceptJson::link)
                .orElseThrow(LinkResource::missing);
    }

    /**
     * Sets a link that was not suggested: {@code {"document","concept","chapter","kind"}}, with {@code "item"} for one of minutes and
     * {@code "quote"} for the sentence that speaks for it.
     */
    @POST
    @AllowedTo(Role.CLERK)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(ApiType.JSON)
    public Response set(String body) {
        JsonObject sent = ApiJson.sent(body);
        LinkKind kind = LinkKind.ofKey(text(sent, "kind"))
                .orElseThrow(() -> new Refused(Problem.badParameter("kind", KINDS, text(sent, "kind"))));
        ChapterPlace place = ChapterPlace.parse(text(sent, "concept") + "/" + text(sent, "chapter"))
                .orElseThrow(LinkResource::missing);
        Subject subject = new Subject(
                DocumentId.parse(text(sent, "document")).orElseThrow(LinkResource::missing),
                ItemKey.parse(text(sent, "item")).orElseThrow(LinkResource::missing));
        Wish wish = new Wish(subject, place.concept(), place.chapter(), kind, text(sent, "quote"));
        Outcome outcome =
                current.reader() instanceof Reader.Clerk clerk ? byHand.link(wish, clerk) : new Outcome.Missing();
        return switch (outcome) {
            case Outcome.Linked(var link) ->
                Response.status(Response.Status.CREATED)
                        .entity(ConceptJson.link(link))
                        .build();
            case Outcome.Missing() -> throw missing();
            case Outcome.OtherBody() ->
                throw new Refused(Problem.unusableValue("document or concept are another body's"));
            case Outcome.NotSaid() ->
                throw new Refused(Problem.unusableValue("quote stands on no page of the document"));
            case Outcome.TooLong() -> throw new Refused(Problem.unusableValue("quote has too many characters"));
            case Outcome.Taken() ->
                throw new Refused(
                        Problem.unusableValue("it is decided already on a chapter of this name of another edition"));
        };
    }

    /** Takes away a link that was set by hand; one that was suggested is refused instead. */
    @DELETE
    @Path("/{id}")
    @AllowedTo(Role.CLERK)
    public Response remove(@PathParam("id") String id) {
        boolean removed = current.reader() instanceof Reader.Clerk clerk
                && known(id).filter(link -> byHand.remove(link, clerk)).isPresent();
        if (!removed) {
            throw missing();
        }
        return Response.noContent().build();
    }

    private static String text(JsonObject sent, String name) {
        return sent.get(name) instanceof JsonString said ? said.getString() : "";
    }

    private static Refused missing() {
        return new Refused(Problem.notFound());
    }

    private static Optional<UUID> known(String id) {
        return ConceptId.parse(id).map(ConceptId::value);
    }

    private static State state(String key) {
        return State.ofKey(key).orElseThrow(() -> new Refused(Problem.badParameter("state", STATES, key)));
    }

    private static int number(String name, String text, int most) {
        if (!text.matches("[1-9][0-9]{0,5}") || Integer.parseInt(text) > most) {
            throw new Refused(Problem.badParameter(name, "a number from 1 to " + most, text));
        }
        return Integer.parseInt(text);
    }
}
