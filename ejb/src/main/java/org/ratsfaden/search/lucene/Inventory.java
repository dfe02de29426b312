package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.Shelved;
import org.ratsfaden.search.Shelved.Place;

/** Tells what stands in both indexes of a view. */
final class Inventory {

    private static final Set<String> TOLD = Set.of(Fields.ID, Fields.CARD);

    private Inventory() {}

    static List<Shelved> of(View view) throws IOException {
        return of(view, new MatchAllDocsQuery());
    }

    static List<Shelved> of(View view, DocumentId id) throws IOException {
        return of(view, new TermQuery(new Term(Fields.ID, id.toString())));
    }

    private static List<Shelved> of(View view, Query query) throws IOException {
        List<Shelved> told = new ArrayList<>();
        tell(view.everybodys, Place.PUBLIC, query, told);
        tell(view.internal, Place.INTERNAL, query, told);
        return told;
    }

    private static void tell(DirectoryReader reader, Place place, Query query, List<Shelved> told) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            @Nullable Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                tell(leaf.reader(), scorer.iterator(), place, told);
            }
        }
    }

    private static void tell(LeafReader leaf, DocIdSetIterator found, Place place, List<Shelved> told)
            throws IOException {
        Bits live = leaf.getLiveDocs();
        StoredFields stored = leaf.storedFields();
        NumericDocValues seqs = leaf.getNumericDocValues(Fields.SEQ);
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (live == null || live.get(doc)) {
                var document = stored.document(doc, TOLD);
                long seq = seqs != null && seqs.advanceExact(doc) ? seqs.longValue() : 0;
                told.add(new Shelved(
                        DocumentId.parse(document.get(Fields.ID)).orElseThrow(),
                        seq,
                        place,
                        document.getField(Fields.CARD) != null));
            }
        }
    }
}
