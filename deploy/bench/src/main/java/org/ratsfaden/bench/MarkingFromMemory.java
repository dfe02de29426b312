package org.ratsfaden.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Lucene's highlighter, handed the texts of the hits, since the portal's index stores none. */
final class MarkingFromMemory extends UnifiedHighlighter {

    private final IndexSearcher hits;
    private final UnaryOperator<String> textOf;

    /** @param textOf the text of a document by its id */
    MarkingFromMemory(Builder settings, IndexSearcher hits, UnaryOperator<String> textOf) {
        super(settings);
        this.hits = hits;
        this.textOf = textOf;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int threshold)
            throws IOException {
        List<CharSequence[]> texts = new ArrayList<>();
        for (int hit = documents.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = documents.nextDoc()) {
            String id = hits.storedFields().document(hit, Set.of("id")).get("id");
            texts.add(new CharSequence[] {textOf.apply(id)});
        }
        return texts;
    }
}
