package org.ratsfaden.search;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Documents;
import org.ratsfaden.measure.Measures;
import org.ratsfaden.transaction.Transactions;

/** Answers a query from the index, and asks once more, on the true documents, whether the reader may see each hit. */
public final class SearchDocuments {

    private final SearchIndex index;
    private final Documents documents;
    private final Transactions transactions;
    private final @Nullable Measures measures;

    public SearchDocuments(SearchIndex index, Documents documents, Transactions transactions) {
        this(index, documents, transactions, null);
    }

    private SearchDocuments(
            SearchIndex index, Documents documents, Transactions transactions, @Nullable Measures measures) {
        this.index = index;
        this.documents = documents;
        this.transactions = transactions;
        this.measures = measures;
    }

    /** The same search, timed. */
    public SearchDocuments timedBy(Measures timing) {
        return new SearchDocuments(index, documents, transactions, timing);
    }

    public SearchResult search(SearchQuery query) throws IOException {
        long begin = System.nanoTime();
        SearchResult result = transactions.inOne(() -> permitted(query, index.search(query)));
        if (measures != null) {
            measures.searched(Duration.ofNanos(System.nanoTime() - begin));
        }
        return result;
    }

    /** What may be about to be typed; see {@link SearchIndex#suggest}. */
    public List<String> suggest(String typed, Reader reader) throws IOException {
        return index.suggest(typed, reader);
    }

    /** What a search for {@code words} marks in a text the reader may read; see {@link SearchIndex#marks}. */
    public List<Mark> marks(String words, String text, Reader reader) throws IOException {
        return words.isBlank() ? List.of() : index.marks(words, text, reader);
    }

    private SearchResult permitted(SearchQuery query, SearchResult found) {
        List<DocumentId> ids = found.hits().stream().map(Hit::id).toList();
        Map<DocumentId, Document> held =
                documents.findAll(ids).stream().collect(Collectors.toMap(Document::id, Function.identity()));
        return new SearchResult(
                found.total(),
                found.hits().stream()
                        .flatMap(hit -> permitted(query.reader(), hit, held.get(hit.id())))
                        .toList(),
                found.facets(),
                found.didYouMean());
    }

    /** The index may be a moment behind: what has been narrowed, or has turned out to be a third party's, shows no word. */
    private static Stream<Hit> permitted(Reader reader, Hit hit, @Nullable Document document) {
        if (document == null || !AccessPolicy.mayRead(reader, document.visibility())) {
            return Stream.empty();
        }
        boolean wordingShown = document.kind() != DocumentKind.NEWSPAPER || AccessPolicy.mayReadThirdPartyText(reader);
        return Stream.of(
                wordingShown ? hit : new Hit(hit.id(), hit.description(), hit.score(), hit.isPublic(), List.of()));
    }

    /** Whether a search that starts now finds the document as it stands here. */
    public boolean finds(Document document) {
        return document.indexSeq() > 0 && document.indexSeq() <= index.containedSeq();
    }
}
