package org.ratsfaden.search;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Finding;
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
        SearchResult found = index.search(query);
        SearchResult result = transactions.inOne(() -> permitted(query, found));
        if (measures != null) {
            measures.searched(Duration.ofNanos(System.nanoTime() - begin));
        }
        return result;
    }

    /** See {@link SearchIndex#order}; whether the reader may see each is asked when it is {@link #described}. */
    public Ordered order(SearchQuery query, int most) throws IOException {
        return index.order(query, most);
    }

    /** Those of {@code ids} the reader may know of, in their order, each with what it is. */
    public Map<DocumentId, Description> described(List<DocumentId> ids, Reader reader) {
        return transactions.inOne(() -> {
            Map<DocumentId, Document> held = documents.findAll(ids).stream()
                    .filter(document -> AccessPolicy.mayRead(reader, document.visibility()))
                    .collect(Collectors.toMap(Document::id, Function.identity()));
            Map<DocumentId, List<Finding>> findings = documents.findingsOf(held.keySet());
            Map<DocumentId, Description> described = new LinkedHashMap<>();
            for (DocumentId id : ids) {
                Document document = held.get(id);
                if (document != null) {
                    described.put(id, Description.of(document, findings.getOrDefault(id, List.of())));
                }
            }
            return described;
        });
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
        if (!opened.wordingShown()) {
            return SimilarHits.NONE;
        }
        DocumentId id = opened.document().id();
        List<String> pages =
                transactions.inOne(() -> documents.textsOf(List.of(id))).getOrDefault(id, List.of());
        List<Hit> found = index.similar(id, pages, reader, MOST_SIMILAR);
        return transactions.inOne(() -> toldApart(opened.description(), pages, permitted(reader, found)));
    }

    private SimilarHits toldApart(Description description, List<String> pages, List<Hit> found) {
        Set<DocumentId> copies = copies(description, pages, found);
        return new SimilarHits(
                found.stream().filter(hit -> copies.contains(hit.id())).toList(),
                found.stream()
                        .filter(hit -> !copies.contains(hit.id()))
                        .limit(SIMILAR_SHOWN)
                        .toList());
    }

    private Set<DocumentId> copies(Description description, List<String> pages, List<Hit> found) {
        List<Hit> asked = found.stream()
                .filter(hit -> SameText.mayBeSame(description, hit.description()))
                .toList();
        if (asked.isEmpty()) {
            return Set.of();
        }
        Map<DocumentId, List<String>> texts =
                documents.textsOf(asked.stream().map(Hit::id).toList());
        SameText itself = SameText.of(description, pages);
        return asked.stream()
                .filter(hit -> itself.saysWhat(SameText.of(hit.description(), texts.getOrDefault(hit.id(), List.of()))))
                .map(Hit::id)
                .collect(Collectors.toSet());
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
                found.total(),
                found.withAll(),
                permitted(query.reader(), found.hits()),
                found.facets(),
                found.didYouMean());
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
