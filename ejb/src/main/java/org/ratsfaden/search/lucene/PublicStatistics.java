package org.ratsfaden.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;

/**
 * Searches both indexes and scores as if there were the public one only: how rare a word is among secret documents shows in no
 * score (decisions.md 9). A word that no public document has counts as one that stands in a single one.
 */
final class PublicStatistics extends IndexSearcher {

    /** Stands in while there are no public documents: a thousand documents of three hundred words. */
    private static final int TYPICAL_DOCUMENTS = 1_000;

    private static final int TYPICAL_WORDS = 300_000;

    private final IndexSearcher everybodys;

    PublicStatistics(IndexReader both, IndexSearcher everybodys) {
        super(both);
        this.everybodys = everybodys;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        int documents = everybodys.getIndexReader().docFreq(term);
        if (documents == 0) {
            return new TermStatistics(term.bytes(), 1, 1);
        }
        return new TermStatistics(
                term.bytes(), documents, everybodys.getIndexReader().totalTermFreq(term));
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        CollectionStatistics found = everybodys.collectionStatistics(field);
        return found != null
                ? found
                : new CollectionStatistics(field, TYPICAL_DOCUMENTS, TYPICAL_DOCUMENTS, TYPICAL_WORDS, TYPICAL_WORDS);
    }
}
