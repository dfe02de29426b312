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
                case Needle.Row(var field, var terms, var distances) ->
                    matches.addRows(field, terms, distances, i, spans);
                case Needle.Beginning(var _) -> {} // found in the text itself
            }
        }
        return spans;
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
