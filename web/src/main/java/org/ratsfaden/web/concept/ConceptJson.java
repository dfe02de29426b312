package org.ratsfaden.web.concept;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ChapterMapping;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.Measure;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.linking.ChapterLink;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.linking.Suggestion;
import org.ratsfaden.web.document.FindingsJson;
import org.ratsfaden.web.error.ApiJson;

/** Concepts and links, as programs read them. */
public final class ConceptJson {

    private ConceptJson() {}

    /** @param links those to this concept that the reader may know of */
    static JsonObject concept(Concept concept, boolean own, List<OpenedLink> links) {
        JsonArrayBuilder editions = ApiJson.array();
        concept.editions().forEach(edition -> editions.add(edition(edition)));
        JsonArrayBuilder chapters = ApiJson.array();
        chapters.add(
                chapter(ChapterKey.WHOLE_CONCEPT, "", concept.title(), links).add("measures", ApiJson.array()));
        for (Chapter field : concept.latest().fields()) {
            JsonArrayBuilder measures = ApiJson.array();
            field.measures().forEach(measure -> measures.add(measure(measure)));
            chapters.add(chapter(field.key(), field.number(), field.title(), links)
                    .add("firstPage", field.firstPage())
                    .add("lastPage", field.lastPage())
                    .add("measures", measures));
        }
        return ApiJson.object()
                .add("id", concept.id().toString())
                .add("title", concept.title())
                .add("body", concept.body())
                .add("sameBody", own)
                .add("editions", editions)
                .add("chapters", chapters)
                .build();
    }

    private static JsonObjectBuilder chapter(ChapterKey key, String number, String title, List<OpenedLink> links) {
        return ApiJson.object()
                .add("key", key.value())
                .add("number", number)
                .add("title", title)
                .add(
                        "links",
                        counts(links.stream()
                                .map(OpenedLink::link)
                                .filter(link -> link.chapter().equals(key))
                                .toList()));
    }

    private static JsonObjectBuilder counts(List<ChapterLink> links) {
        return ApiJson.object()
                .add("suggested", count(links, State.SUGGESTED))
                .add("confirmed", count(links, State.CONFIRMED));
    }

    private static long count(List<ChapterLink> links, State state) {
        return links.stream().filter(link -> link.state() == state).count();
    }

    private static JsonObjectBuilder edition(ConceptEdition edition) {
        Document document = edition.document();
        JsonArrayBuilder mappings = ApiJson.array();
        edition.fromBefore().forEach(mapping -> mappings.add(mapping(mapping)));
        JsonArrayBuilder chapters = ApiJson.array();
        edition.fields()
                .forEach(field -> chapters.add(ApiJson.object()
                        .add("key", field.key().value())
                        .add("number", field.number())
                        .add("title", field.title())));
        return ApiJson.object()
                .add("title", edition.title())
                .add("date", orNull(edition.day()))
                .add(
                        "document",
                        document == null
                                ? JsonValue.NULL
                                : ApiJson.value(document.id().toString()))
                .add("chapters", chapters)
                .add("fromBefore", mappings);
    }

    private static JsonObjectBuilder mapping(ChapterMapping mapping) {
        return ApiJson.object()
                .add("fate", mapping.fate().key())
                .add("before", keys(mapping.before()))
                .add("after", keys(mapping.after()))
                .add("evidence", evidence(mapping.evidence()));
    }

    private static JsonArrayBuilder keys(List<ChapterKey> keys) {
        JsonArrayBuilder array = ApiJson.array();
        keys.forEach(key -> array.add(key.value()));
        return array;
    }

    private static JsonObjectBuilder measure(Measure measure) {
        return ApiJson.object()
                .add("number", measure.number())
                .add("title", measure.title())
                .add(
                        "term",
                        measure.term() == null
                                ? JsonValue.NULL
                                : ApiJson.value(measure.term().key()))
                .add("office", orNull(measure.office()))
                .add("evidence", evidence(measure.evidence()));
    }

    static JsonObject link(OpenedLink opened) {
        ChapterLink link = opened.link();
        ChapterLink.Decision decision = link.decision();
        return ApiJson.object()
                .add("id", link.id().toString())
                .add("document", link.document().toString())
                .add("title", opened.description().title())
                .add("documentKind", opened.document().kind().key())
                .add("date", orNull(opened.description().date()))
                .add("concept", link.concept().toString())
                .add("chapter", link.chapter().value())
                .add("kind", link.kind().key())
                .add("score", rounded(link.score()))
                .add("certain", link.certain())
                .add("state", link.state().key())
                .add("evidence", opened.wordingShown() ? FindingsJson.evidence(link.evidence()) : JsonValue.NULL)
                .add("chapterEvidence", evidence(link.chapterEvidence()))
                .add("decidedAt", orNull(decision == null ? null : decision.at()))
                .build();
    }

    /** A chapter a dry run has found. */
    public static JsonObject suggestion(Suggestion suggestion, boolean sameBody) {
        return ApiJson.object()
                .add("concept", suggestion.concept().title())
                .add("conceptId", suggestion.concept().id())
                .add("body", orNull(suggestion.concept().body()))
                .add("sameBody", sameBody)
                .add("key", suggestion.chapter().value())
                .add("kind", suggestion.kind().key())
                .add("score", rounded(suggestion.score()))
                .add("certain", suggestion.certain())
                .add("evidence", FindingsJson.evidence(suggestion.evidence()))
                .add("chapterEvidence", evidence(suggestion.chapterEvidence()))
                .build();
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    private static JsonValue evidence(@Nullable Evidence evidence) {
        return evidence == null ? JsonValue.NULL : FindingsJson.evidence(evidence);
    }

    private static JsonValue orNull(@Nullable Object value) {
        return value == null ? JsonValue.NULL : ApiJson.value(value.toString());
    }
}
