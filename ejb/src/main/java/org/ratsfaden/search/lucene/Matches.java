package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds the places to be marked in one document from the offsets in the index; the text is not read again. */
final class Matches {

    /** More places of one term than this are not looked at: the best passage is among the first. */
    private static final int MOST_PLACES = 500;

    private static final double ROW_WEIGHT = 3;

    /** So many words apart at most the parts of a compound stand for it. */
    private static final int NEAR = 4;

    private final LeafReader reader;
    private final int doc;

    private Matches(LeafReader reader, int doc) {
        this.reader = reader;
        this.doc = doc;
    }

    private record Place(int position, int start, int end) {}

    /** @param doc number within {@code reader}
     *  @return spans with offsets in all pages, one character apart */
    static List<Span> of(List<Needle> needles, LeafReader reader, int doc) throws IOException {
        Matches matches = new Matches(reader, doc);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < needles.size(); i++) {
            switch (needles.get(i)) {
                case Needle.One(var field, var term, var weight, var _) -> {
                    for (Place place : matches.places(field, term)) {
                        spans.add(new Span(place.start, place.end, i, weight));
                    }
                }
                case Needle.Compound compound -> matches.addCompound(compound, i, spans);
                case Needle.Row(var field, var terms, var distances) ->
                    matches.addRows(field, terms, distances, i, spans);
                case Needle.Beginning(var _) -> {} // found in the text itself
            }
        }
        return spans;
    }

    private void addCompound(Needle.Compound compound, int needle, List<Span> spans) throws IOException {
        List<Place> whole = places(Fields.STEM, compound.stem());
        whole.forEach(place -> spans.add(new Span(place.start, place.end, needle, 1)));
        List<Place> others = partsWithin(0, compound.parts());
        if (whole.isEmpty() && others.isEmpty()) {
            others = partsWithin(NEAR, compound.parts());
        }
        if (whole.isEmpty() && others.isEmpty()) {
            others = new ArrayList<>();
            for (String part : compound.telling()) {
                others.addAll(places(Fields.PARTS, part));
            }
        }
        others.forEach(place -> spans.add(new Span(place.start, place.end, needle, compound.weight())));
    }

    /** Where all of these stand so many words apart at most, in any order; 0: in one word. */
    private List<Place> partsWithin(int words, List<String> parts) throws IOException {
        List<List<Place>> each = new ArrayList<>();
        for (String part : parts) {
            each.add(places(Fields.PARTS, part));
        }
        return each.stream()
                .flatMap(List::stream)
                .filter(place -> each.stream()
                        .allMatch(others ->
                                others.stream().anyMatch(other -> Math.abs(other.position - place.position) <= words)))
                .distinct()
                .toList();
    }

    private void addRows(String field, List<String> terms, List<Integer> distances, int needle, List<Span> spans)
            throws IOException {
        List<Map<Integer, Place>> byPosition = new ArrayList<>();
        for (String term : terms) {
            Map<Integer, Place> places = new HashMap<>();
            places(field, term).forEach(place -> places.put(place.position, place));
            byPosition.add(places);
        }
        for (int first : byPosition.getFirst().keySet()) {
            Place start = byPosition.getFirst().get(first);
            Place end = start;
            for (int i = 1; i < terms.size() && end != null; i++) {
                end = byPosition.get(i).get(first + distances.get(i));
            }
            if (start != null && end != null) {
                spans.add(new Span(start.start, end.end, needle, ROW_WEIGHT));
            }
        }
    }

    private List<Place> places(String field, String term) throws IOException {
        List<Place> places = new ArrayList<>();
        PostingsEnum postings = postings(field, term);
        if (postings == null || postings.advance(doc) != doc) {
            return places;
        }
        int count = Math.min(postings.freq(), MOST_PLACES);
        for (int i = 0; i < count; i++) {
            int position = postings.nextPosition();
            places.add(new Place(position, postings.startOffset(), postings.endOffset()));
        }
        return places;
    }

    private @Nullable PostingsEnum postings(String field, String term) throws IOException {
        Terms terms = reader.terms(field);
        if (terms == null) {
            return null;
        }
        TermsEnum found = terms.iterator();
        return found.seekExact(new BytesRef(term)) ? found.postings(null, PostingsEnum.OFFSETS) : null;
    }
}
