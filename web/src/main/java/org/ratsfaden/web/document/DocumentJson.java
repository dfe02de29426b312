package org.ratsfaden.web.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.document.Page;
import org.ratsfaden.web.error.ApiJson;

/** A document, as programs read it. What is not known is {@code null}; a finding the text does not state is absent. */
public final class DocumentJson {

    private DocumentJson() {}

    /** @param findable whether a search that starts now finds it */
    static JsonObject of(OpenedDocument opened, boolean findable, Reader reader) {
        Document document = opened.document();
        JsonObjectBuilder json = ApiJson.object()
                .add("id", document.id().toString())
                .addAll(description(opened.description()))
                .addAll(state(document.state(), findable));
        if (!(reader instanceof Reader.Anonymous)) {
            json.addAll(visibility(document.visibility()));
        }
        return json.add("findings", FindingsJson.of(opened.findings(), opened.wordingShown()))
                .add("_links", links(opened))
                .build();
    }

    /** How a document is announced, here and in a hit. */
    public static JsonObjectBuilder description(Description description) {
        LocalDate date = description.date();
        return ApiJson.object()
                .add("title", description.title())
                .add("kind", description.kind().key())
                .add("date", orNull(date == null ? null : date.toString()))
                .add("body", orNull(description.body()))
                .add("committee", orNull(description.committee()))
                .add("reference", orNull(description.reference()))
                .add("agendaItem", orNull(description.agendaItem()));
    }

    /** The repaired text by page; what {@code Evidence} counts in. */
    public static JsonArray pages(List<Page> pages) {
        JsonArrayBuilder array = ApiJson.array();
        pages.forEach(
                page -> array.add(ApiJson.object().add("page", page.number()).add("text", page.text())));
        return array.build();
    }

    private static JsonObjectBuilder state(DocumentState state, boolean findable) {
        JsonObjectBuilder json = ApiJson.object();
        return switch (state) {
            case DocumentState.Received() -> json.add("state", "received");
            case DocumentState.Recognised(var _, var complete) ->
                json.add("state", findable ? "indexed" : "recognised").add("complete", complete);
            case DocumentState.Quarantined(var reason, var detail) ->
                json.add("state", "quarantined").add("reason", reason.key()).add("detail", detail);
            case DocumentState.Erased(var _) -> json.add("state", "erased"); // nobody is shown one
        };
    }

    /** {@code visibility} in the words a document is sent with, {@code audience} for who that is now. */
    public static JsonObjectBuilder visibility(Visibility visibility) {
        JsonObjectBuilder json =
                ApiJson.object().add("visibility", visibility instanceof Visibility.Public ? "public" : "non-public");
        return switch (visibility) {
            case Visibility.Public() -> json.add("audience", "everybody");
            case Visibility.CouncilOffice() -> json.add("audience", "council-office");
            case Visibility.Confidential(var _) -> json.add("audience", "named-persons");
            case Visibility.Draft() -> json.add("audience", "press-office");
            case Visibility.Embargoed(var until) ->
                json.add("audience", "press-office").add("embargo", until.toString());
            case Visibility.OnlyFor(var committees) -> {
                JsonArrayBuilder keys = ApiJson.array();
                committees.stream().sorted().map(CommitteeKey::value).forEach(keys::add);
                yield json.add("audience", "committees").add("committees", keys);
            }
        };
    }

    /** Addresses without the host: whoever asks knows where they asked. */
    private static JsonObjectBuilder links(OpenedDocument opened) {
        String self = "/api/v1/documents/" + opened.document().id();
        JsonObjectBuilder links = ApiJson.object().add("self", self);
        if (opened.wordingShown()) {
            links.add("text", self + "/text");
            if (opened.document().part() == 0) {
                links.add("original", self + "/original");
            }
        }
        return links.add("page", "/dokument/" + opened.document().id());
    }

    private static JsonValue orNull(@Nullable String text) {
        return text == null ? JsonValue.NULL : ApiJson.value(text);
    }
}
