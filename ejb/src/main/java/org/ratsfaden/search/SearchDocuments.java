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
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.measure.Measures;
import org.ratsfaden.transaction.Transactions;

/** Answers a query from the index, and asks once more, on the true documents, whether the reader may see each hit. */
public final class SearchDocuments {

    /** Looked at, to tell copies from what only resembles. */
    private static final int MOST_SIMILAR = 12;

    private static final int SIMILAR_SHOWN = 5;

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

    /** What speaks of the same as a document that stands before a reader. */
    public SimilarHits similar(OpenedDocument opened, Reader reader) throws IOException {
        return opened.wordingShown() ? transactions.inOne(() -> similarTo(opened, reader)) : SimilarHits.NONE;
    }

    private SimilarHits similarTo(OpenedDocument opened, Reader reader) throws IOException {
        DocumentId id = opened.document().id();
        List<String> pages = documents.textsOf(List.of(id)).getOrDefault(id, List.of());
        List<Hit> found = permitted(reader, index.similar(id, pages, reader, MOST_SIMILAR));
        Map<DocumentId, List<String>> texts =
                documents.textsOf(found.stream().map(Hit::id).toList());
        SameText itself = SameText.of(opened.description(), pages);
        Map<Boolean, List<Hit>> bySameness = found.stream()
                .collect(Collectors.partitioningBy(hit ->
                        itself.saysWhat(SameText.of(hit.description(), texts.getOrDefault(hit.id(), List.of())))));
        return new SimilarHits(
                bySameness.getOrDefault(true, List.of()),
                bySameness.getOrDefault(false, List.of()).stream()
                        .limit(SIMILAR_SHOWN)
                        .toList());
    }

    private List<Hit> permitted(Reader reader, List<Hit> hits) {
        Map<DocumentId, Document> held = documents
                .findAll(hits.stream().map(Hit::id).toList())
                .stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        return hits.stream()
                .flatMap(hit -> permitted(reader, hit, held.get(hit.id())))
                .toList();
    }

    private SearchResult permitted(SearchQuery query, SearchResult found) {
        return new SearchResult(
                found.total(), permitted(query.reader(), found.hits()), found.facets(), found.didYouMean());
    }

    /** The index may be a moment behind: what has been narrowed, or has turned out to be a third party's, shows no word. */
    private static Stream<Hit> permitted(Reader reader, Hit hit, @Nullable Document document) {
        if (document == null || !AccessPolicy.mayRead(reader, document.visibility())) {
            return Stream.empty();
        }
        boolean wordingShown = document.kind() != DocumentKind.NEWSPAPER || AccessPolicy.mayReadThirdPartyText(reader);
        return Stream.of((wordingShown ? hit : hit.withoutWording())
                .ofFile(document.arrival().fileName()));
    }

    /** Whether a search that starts now finds the document as it stands here. */
    public boolean finds(Document document) {
        return document.indexSeq() > 0 && document.indexSeq() <= index.containedSeq();
    }
}
