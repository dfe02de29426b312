package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.SearchResult.Facet;
import org.ratsfaden.search.SearchResult.FacetCount;

/** Counts hits by kind, body, committee, person and year. Counts by number within a segment and looks the names up at its end. */
final class FacetTally extends SimpleCollector {

    private static final List<Facet> NAMED = List.of(Facet.KIND, Facet.BODY, Facet.COMMITTEE);

    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private final List<Column> columns = new ArrayList<>();
    private @Nullable Persons persons;
    private final Map<Long, Integer> days = new HashMap<>();
    private SortedNumericDocValues dates = DocValues.emptySortedNumeric();

    /** One facet in one segment. */
    private record Column(Facet facet, SortedDocValues values, int[] hits) {}

    /** All persons in one segment; an entry may name several. */
    private record Persons(SortedSetDocValues values, int[] hits) {

        void count(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    hits[(int) values.nextOrd()]++;
                }
            }
        }
    }

    /** Runs one tally; its result is the finished one. */
    static CollectorManager<FacetTally, Map<Facet, List<FacetCount>>> counting() {
        return new CollectorManager<>() {
            @Override
            public FacetTally newCollector() {
                return new FacetTally();
            }

            @Override
            public Map<Facet, List<FacetCount>> reduce(Collection<FacetTally> tallies) throws IOException {
                FacetTally all = new FacetTally();
                for (FacetTally tally : tallies) {
                    tally.finishSegment();
                    tally.counts.forEach((facet, counts) -> counts.forEach((value, n) -> all.add(facet, value, n)));
                    tally.days.forEach((day, n) -> all.add(
                            Facet.YEAR,
                            Integer.toString(LocalDate.ofEpochDay(day).getYear()),
                            n));
                }
                return all.sorted();
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        finishSegment();
        for (Facet facet : NAMED) {
            SortedDocValues values = DocValues.getSorted(leaf.reader(), field(facet));
            columns.add(new Column(facet, values, new int[values.getValueCount()]));
        }
        SortedSetDocValues named = DocValues.getSortedSet(leaf.reader(), Fields.PERSON);
        persons = new Persons(named, new int[Math.toIntExact(named.getValueCount())]);
        dates = DocValues.getSortedNumeric(leaf.reader(), Fields.DATE);
    }

    @Override
    public void collect(int doc) throws IOException {
        for (Column column : columns) {
            if (column.values.advanceExact(doc)) {
                column.hits[column.values.ordValue()]++;
            }
        }
        if (persons != null) {
            persons.count(doc);
        }
        if (dates.advanceExact(doc)) {
            days.merge(dates.nextValue(), 1, Integer::sum);
        }
    }

    private void finishSegment() throws IOException {
        for (Column column : columns) {
            for (int ord = 0; ord < column.hits.length; ord++) {
                if (column.hits[ord] > 0) {
                    add(column.facet, column.values.lookupOrd(ord).utf8ToString(), column.hits[ord]);
                }
            }
        }
        columns.clear();
        if (persons != null) {
            for (int ord = 0; ord < persons.hits.length; ord++) {
                if (persons.hits[ord] > 0) {
                    add(Facet.PERSON, persons.values.lookupOrd(ord).utf8ToString(), persons.hits[ord]);
                }
            }
            persons = null;
        }
    }

    private void add(Facet facet, String value, long hits) {
        counts.computeIfAbsent(facet, _ -> new HashMap<>()).merge(value, hits, Long::sum);
    }

    private Map<Facet, List<FacetCount>> sorted() {
        Map<Facet, List<FacetCount>> sorted = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            sorted.put(
                    facet,
                    counts.getOrDefault(facet, Map.of()).entrySet().stream()
                            .map(count -> new FacetCount(count.getKey(), count.getValue()))
                            .sorted(Comparator.comparingLong(FacetCount::count)
                                    .reversed()
                                    .thenComparing(FacetCount::value))
                            .limit(facet == Facet.PERSON ? SearchResult.MOST_PERSONS : Long.MAX_VALUE)
                            .toList());
        }
        return sorted;
    }

    private static String field(Facet facet) {
        return switch (facet) {
            case KIND -> Fields.KIND;
            case BODY -> Fields.BODY;
            case COMMITTEE -> Fields.COMMITTEE;
            case PERSON -> Fields.PERSON;
            case YEAR -> Fields.DATE;
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
