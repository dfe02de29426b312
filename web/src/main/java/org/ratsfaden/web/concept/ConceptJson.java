package org.ratsfaden.web.concept;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ChapterMapping;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.Measure;
import org.ratsfaden.concept.Milestone.Kind;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.linking.ChapterLink;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.ChapterLinks.Tally;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.linking.Suggestion;
import org.ratsfaden.web.document.FindingsJson;
import org.ratsfaden.web.error.ApiJson;

/** Concepts and links, as programs read them. */
public final class ConceptJson {

    private ConceptJson() {}

    /**
     * @param tallies links of any concept the reader may know of
     * @param releases how many published releases tell of each chapter; {@code null} where nobody has looked
     * @param decisions the decisions that serve each chapter of the latest edition, which the reader may know of; {@code null} where
     *     nobody has looked
     */
    static JsonObject concept(
            Concept concept,
            boolean own,
            List<Tally> tallies,
            @Nullable ToldToThePublic releases,
            @Nullable ChapterDecisions decisions) {
        JsonArrayBuilder editions = ApiJson.array();
        concept.editions().forEach(edition -> editions.add(edition(edition)));
        JsonArrayBuilder chapters = ApiJson.array();
        for (Chapter field : Stream.concat(
                        Stream.of(Chapter.whole(concept.title())), concept.latest().fields().stream())
                .toList()) {
            JsonArrayBuilder measures = ApiJson.array();
            field.measures().forEach(measure -> measures.add(measure(measure)));
            JsonObjectBuilder chapter = ApiJson.object()
                    .add("key", field.key().value())
                    .add("number", field.number())
                    .add("title", field.title())
                    .add("links", counts(concept, field.key(), tallies));
            if (releases != null) {
                chapter.add("releases", releases.at(field.key(), List.of()).size());
            }
            if (decisions != null) {
                chapter.add("resolutions", decisions.json(field.key()));
            }
            chapters.add(chapter.add("firstPage", field.firstPage())
                    .add("lastPage", field.lastPage())
                    .add("measures", measures));
        }
        return ApiJson.object()
                .add("id", concept.id().toString())
                .add("title", concept.title())
                .add("body", concept.body())
                .add("sameBody", own)
                .add("inPreparation", concept.latest().isInPreparation())
                .add("editions", editions)
                .add("chapters", chapters)
                .add("announcedBy", announcements(concept))
                .add("milestones", milestones(concept))
                .build();
    }

    private static JsonObjectBuilder counts(Concept concept, ChapterKey key, List<Tally> tallies) {
        return ApiJson.object()
                .add("suggested", count(concept, key, State.SUGGESTED, tallies))
                .add("confirmed", count(concept, key, State.CONFIRMED, tallies));
    }

    private static long count(Concept concept, ChapterKey key, State state, List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.concept().equals(concept.id()) && tally.state() == state)
                .filter(tally -> concept.follow(
                                tally.chapter(),
                                tally.edition(),
                                concept.latest().id())
                        .contains(key))
                .mapToLong(Tally::links)
                .sum();
    }

    private static JsonArrayBuilder announcements(Concept concept) {
        JsonArrayBuilder all = ApiJson.array();
        concept.announced().forEach(by -> {
            JsonArrayBuilder fields = ApiJson.array();
            by.told()
                    .fields()
                    .forEach(field -> fields.add(ApiJson.object()
                            .add("key", field.key().value())
                            .add("title", field.title())
                            .add("evidence", by.wordingShown() ? evidence(field.evidence()) : JsonValue.NULL)));
            all.add(ApiJson.object()
                    .add("document", by.document().id().toString())
                    .add("stage", by.told().stage().key())
                    .add("adoptedOn", orNull(by.told().adoptedOn()))
                    .add("evidence", by.wordingShown() ? evidence(by.told().evidence()) : JsonValue.NULL)
                    .add("fields", fields));
        });
        return all;
    }

    private static JsonArrayBuilder milestones(Concept concept) {
        JsonArrayBuilder all = ApiJson.array();
        for (Kind kind : Kind.values()) {
            concept.milestones(kind)
                    .forEach(told -> all.add(ApiJson.object()
                            .add("kind", kind.key())
                            .add(
                                    "title",
                                    kind == Kind.EVENT || told.by().wordingShown()
                                            ? told.milestone().title()
                                            : "")
                            .add("from", orNull(told.milestone().from()))
                            .add("to", orNull(told.milestone().to()))
                            .add("past", told.isPast())
                            .add("document", told.by().document().id().toString())
                            .add(
                                    "evidence",
                                    told.by().wordingShown()
                                            ? evidence(told.milestone().evidence())
                                            : JsonValue.NULL)));
        }
        return all;
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
                .add("id", edition.id().toString())
                .add("title", edition.title())
                .add("date", orNull(edition.day()))
                .add(
                        "document",
                        document == null
                                ? JsonValue.NULL
                                : ApiJson.value(document.id().toString()))
                .add("chapters", chapters)
                .add("mappingConfirmed", edition.word().mapped() != null)
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
                .add("item", link.subject().item().value())
                .add("resolution", orNull(opened.resolution()))
                .add("title", opened.description().title())
                .add("documentKind", opened.document().kind().key())
                .add("date", orNull(opened.description().date()))
                .add("concept", link.concept().toString())
                .add("edition", link.edition().toString())
                .add("chapter", link.chapter().value())
                .add("chapterNow", keys(opened.chaptersNow()))
                .add("kind", link.kind().key())
                .add("score", rounded(link.score()))
                .add("certain", link.certain())
                .add("state", link.state().key())
                .add("origin", link.origin().key())
                .add("evidence", opened.wordingShown() ? evidence(link.evidence()) : JsonValue.NULL)
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
