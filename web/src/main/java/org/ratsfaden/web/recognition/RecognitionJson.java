package org.ratsfaden.web.recognition;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Page;
import org.ratsfaden.recognition.Ballot;
import org.ratsfaden.recognition.ClosedPassage;
import org.ratsfaden.recognition.Discrepancy;
import org.ratsfaden.recognition.MinutesItem;
import org.ratsfaden.recognition.Recognition;
import org.ratsfaden.web.document.DocumentJson;
import org.ratsfaden.web.document.FindingsJson;
import org.ratsfaden.web.document.ParticularsJson;
import org.ratsfaden.web.error.ApiJson;

/** What was read out of a file, as programs read it. */
final class RecognitionJson {

    private RecognitionJson() {}

    /** @param chapters of concepts the document has to do with, as {@code ConceptJson} writes them */
    static JsonObject of(Recognition recognition, List<Page> pages, List<JsonObject> chapters) {
        return ApiJson.object()
                .add("kind", recognition.kind().key())
                .add("findings", FindingsJson.of(recognition.findings(), true))
                .add("items", array(recognition.items(), RecognitionJson::item))
                .add("persons", array(recognition.mentions().persons(), ParticularsJson::person))
                .add("events", array(recognition.mentions().events(), ParticularsJson::event))
                .add("deadlines", array(recognition.mentions().deadlines(), ParticularsJson::deadline))
                .add("promises", array(recognition.mentions().promises(), ParticularsJson::promise))
                .add("enclosures", array(recognition.mentions().enclosures(), ParticularsJson::enclosure))
                .add("chapters", array(chapters, Function.identity()))
                .add("closedPassages", array(recognition.closed(), RecognitionJson::closed))
                .add("quotations", array(recognition.quotations(), ParticularsJson::quotation))
                .add("discrepancies", array(recognition.discrepancies(), RecognitionJson::discrepancy))
                .add("pages", DocumentJson.pages(pages))
                .build();
    }

    private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObject> json) {
        JsonArrayBuilder array = ApiJson.array();
        values.stream().map(json).forEach(array::add);
        return array;
    }

    private static JsonObject item(MinutesItem item) {
        JsonObjectBuilder json = ApiJson.object();
        item.number().ifPresent(number -> json.add("agendaItem", number));
        return json.add("findings", FindingsJson.of(item.findings(), true))
                .add("votes", array(item.ballots(), RecognitionJson::ballot))
                .build();
    }

    private static JsonObject ballot(Ballot ballot) {
        return ApiJson.object()
                .add("matter", orNull(ballot.matter()))
                .add("outcome", orNull(ballot.outcome()))
                .add("vote", ballot.vote() == null ? JsonValue.NULL : FindingsJson.vote(ballot.vote()))
                .add("evidence", FindingsJson.evidence(ballot.evidence()))
                .build();
    }

    private static JsonObject closed(ClosedPassage passage) {
        return ApiJson.object()
                .add("fromPage", passage.fromPage())
                .add("fromOffset", passage.fromOffset())
                .add("toPage", passage.toPage())
                .add("toOffset", passage.toOffset())
                .build();
    }

    private static JsonObject discrepancy(Discrepancy discrepancy) {
        return ApiJson.object()
                .add("field", discrepancy.field().key())
                .add("values", array(discrepancy.values(), FindingsJson::of))
                .build();
    }

    private static JsonValue orNull(@Nullable String words) {
        return words == null ? JsonValue.NULL : ApiJson.value(words);
    }
}
