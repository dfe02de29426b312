package org.ratsfaden.web.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.ratsfaden.account.Role;
import org.ratsfaden.document.CorrectFindings;
import org.ratsfaden.document.Correction;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.web.document.FindingsJson;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.CurrentReader;

/** What was said about one field of a document or one of its items, by whom and when; and a clerk's word about it. */
@Path("/api/v1/documents/{id}")
@AllowedTo(Role.CLERK)
@Dependent
public final class FindingResource {

    private static final String WORDS = "confirm, correct or reject";

    @Inject
    private CorrectFindings correct;

    @Inject
    private CurrentReader current;

    @GET
    @Path("findings/{field}")
    @Produces(ApiType.JSON)
    public JsonObject said(@PathParam("id") String id, @PathParam("field") String field) {
        return said(subject(id, ""), field(field));
    }

    @GET
    @Path("items/{item}/findings/{field}")
    @Produces(ApiType.JSON)
    public JsonObject said(
            @PathParam("id") String id, @PathParam("item") String item, @PathParam("field") String field) {
        return said(subject(id, item), field(field));
    }

    private JsonObject said(Subject about, Field field) {
        JsonArrayBuilder items = ApiJson.array();
        correct.statements(about, current.reader()).orElseThrow(FindingResource::nothingHere).said().stream()
                .filter(finding -> finding.field() == field)
                .map(FindingResource::statement)
                .forEach(items::add);
        return ApiJson.object().add("items", items).build();
    }

    /** {@code {"word":"confirm"}}, {@code {"word":"reject"}} or {@code {"word":"correct","value":…}} with a value as in findings. */
    @POST
    @Path("findings/{field}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(ApiType.JSON)
    public JsonObject say(@PathParam("id") String id, @PathParam("field") String field, String body) {
        return say(subject(id, ""), field(field), ApiJson.sent(body));
    }

    @POST
    @Path("items/{item}/findings/{field}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(ApiType.JSON)
    public JsonObject say(
            @PathParam("id") String id, @PathParam("item") String item, @PathParam("field") String field, String body) {
        return say(subject(id, item), field(field), ApiJson.sent(body));
    }

    private JsonObject say(Subject about, Field field, JsonObject word) {
        return switch (said(about, field, word)) {
            case Correction.Kept(var finding) -> statement(finding);
            case Correction.NothingToConfirm() ->
                throw new Refused(Problem.unusableValue("Nothing was read in this field that could be confirmed."));
            case Correction.DoesNotFit() ->
                throw new Refused(Problem.unusableValue("This value cannot stand in the field " + field.key() + "."));
            case Correction.WouldOpen() ->
                throw new Refused(
                        Problem.unusableValue(
                                "The wording of a newspaper article would be open to more people; make the document non-public first."));
            case Correction.NoSuchDocument() -> throw nothingHere();
        };
    }

    private Correction said(Subject id, Field field, JsonObject said) {
        String word = said.get("word") instanceof JsonString text ? text.getString() : "";
        return switch (word) {
            case "confirm" -> correct.confirm(id, field, current.reader());
            case "reject" -> correct.reject(id, field, current.reader());
            case "correct" ->
                value(field, said)
                        .map(value -> correct.correct(id, field, value, current.reader()))
                        .orElseGet(Correction.DoesNotFit::new);
            default -> throw new Refused(Problem.badParameter("word", WORDS, word));
        };
    }

    private static Optional<FindingValue> value(Field field, JsonObject said) {
        return FindingsJson.read(field, said.getOrDefault("value", JsonValue.NULL));
    }

    private static JsonObject statement(Finding finding) {
        JsonObject json = FindingsJson.of(finding);
        return switch (finding.source()) {
            case FindingSource.Machine(var version) ->
                ApiJson.object(json).add("recogniser", version).build();
            case FindingSource.Person(var account, var at) ->
                ApiJson.object(json)
                        .add("account", account)
                        .add("at", at.toString())
                        .build();
        };
    }

    private static Field field(String key) {
        return Field.ofKey(key).orElseThrow(FindingResource::nothingHere);
    }

    /** @param item empty for the document itself */
    private static Subject subject(String id, String item) {
        return DocumentId.parse(id)
                .flatMap(document -> ItemKey.parse(item).map(key -> new Subject(document, key)))
                .orElseThrow(FindingResource::nothingHere);
    }

    private static Refused nothingHere() {
        return new Refused(Problem.notFound());
    }
}
