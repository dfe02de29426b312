package org.ratsfaden.web.meeting;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.web.document.FindingsJson;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.resolution.ProgressJson;

/** Agenda items and what was decided in them, as programs read them. What is not stated is {@code null}. */
public final class ResolutionJson {

    private ResolutionJson() {}

    static JsonObject of(Found<Followed> found, LocalDate today) {
        JsonArrayBuilder items = ApiJson.array();
        found.items().forEach(row -> items.add(line(row.item()).addAll(ProgressJson.of(row, today))));
        return ApiJson.object().add("total", found.total()).add("items", items).build();
    }

    /** All of one, with what each document says of it. */
    static JsonObject of(Followed followed, LocalDate today) {
        AgendaItem item = followed.item();
        JsonArrayBuilder documents = ApiJson.array();
        item.tellings()
                .forEach(telling -> documents.add(ApiJson.object()
                        .add("id", telling.document().id().toString())
                        .add("kind", telling.document().kind().key())
                        .add("standing", telling.mention().standing().key())
                        .add("findings", FindingsJson.of(telling.facts().findings(), true))));
        return line(item)
                .addAll(ProgressJson.of(followed, today))
                .add("documents", documents)
                .build();
    }

    private static JsonObjectBuilder line(AgendaItem item) {
        Facts facts = new Facts(item.findings());
        JsonArrayBuilder documents = ApiJson.array();
        item.tellings().forEach(telling -> documents.add(telling.document().id().toString()));
        JsonObjectBuilder json = ApiJson.object()
                .add("id", item.id().toString())
                .add("meeting", item.meeting().id().toString())
                .add("body", item.meeting().body())
                .add("committee", item.meeting().committee())
                .add("date", item.meeting().day().toString())
                .add("itemKind", item.kind().key());
        List.of(
                        Field.AGENDA_ITEM,
                        Field.PUBLIC_STATUS,
                        Field.TITLE,
                        Field.PAPER_NUMBER,
                        Field.RESOLUTION_NUMBER,
                        Field.OUTCOME)
                .forEach(field -> add(json, field.key(), facts.words(field).orElse(null)));
        facts.vote().ifPresentOrElse(vote -> json.add("vote", FindingsJson.vote(vote)), () -> json.addNull("vote"));
        return json.add("documentIds", documents);
    }

    private static void add(JsonObjectBuilder json, String key, @Nullable String value) {
        if (value == null) {
            json.addNull(key);
        } else {
            json.add(key, value);
        }
    }

    /** The agenda items one document speaks of. */
    public static JsonArrayBuilder items(List<DocumentItem> items, Map<ItemKey, ResolutionId> resolutions) {
        JsonArrayBuilder array = ApiJson.array();
        for (DocumentItem item : items) {
            JsonObjectBuilder json = ApiJson.object().add("key", item.key().value());
            add(json, "agendaItem", item.words(Field.AGENDA_ITEM).orElse(null));
            add(
                    json,
                    "resolution",
                    Optional.ofNullable(resolutions.get(item.key()))
                            .map(ResolutionId::toString)
                            .orElse(null));
            array.add(json.add("findings", FindingsJson.of(item.findings(), true)));
        }
        return array;
    }
}
