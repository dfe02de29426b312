package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.Copies;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.Hit.Snippet;
import org.ratsfaden.search.PageTexts;

/** Reads what is shown of the hits of one page: description and snippets. */
final class HitReader {

    private final PageTexts texts;

    HitReader(PageTexts texts) {
        this.texts = texts;
    }

    /** A hit whose text has not been fetched yet. */
    private record Match(DocumentId id, Document stored, double score, List<Span> spans) {

        boolean isCard() {
            return stored.getField(Fields.CARD) != null;
        }

        Hit with(List<Snippet> snippets, @Nullable DocumentId sameAs) {
            boolean isPublic = stored.getField(Fields.PUBLIC) != null;
            return new Hit(id, Entries.description(stored), score, isPublic, snippets, sameAs, "");
        }
    }

    /** @param first how many of {@code top} stand on the result pages before */
    List<Hit> read(TopFieldDocs top, int first, Query query, List<Needle> needles, IndexSearcher searcher)
            throws IOException {
        if (first >= top.scoreDocs.length) {
            return List.of();
        }
        ScoreDoc[] shown = Arrays.copyOfRange(top.scoreDocs, first, top.scoreDocs.length);
        if (!top.fields[0].equals(SortField.FIELD_SCORE)) {
            TopFieldCollector.populateScores(shown, searcher, query);
        }
        StoredFields stored = searcher.storedFields();
        List<Match> matches = new ArrayList<>();
        for (ScoreDoc hit : shown) {
            Document document = stored.document(hit.doc);
            matches.add(new Match(id(document), document, score(hit), spans(hit.doc, needles, searcher)));
        }
        return withSnippets(matches, needles);
    }

    /** The hits by their descriptions alone. */
    List<Hit> described(TopFieldDocs top, IndexSearcher searcher) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Hit> described = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            Document document = stored.document(hit.doc);
            described.add(new Match(id(document), document, score(hit), List.of()).with(List.of(), null));
        }
        return described;
    }

    List<DocumentId> ids(TopFieldDocs top, IndexSearcher searcher) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<DocumentId> ids = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            ids.add(id(stored.document(hit.doc, Set.of(Fields.ID))));
        }
        return ids;
    }

    private static DocumentId id(Document stored) {
        return new DocumentId(UUID.fromString(stored.get(Fields.ID)));
    }

    /** Where hits are in the order of their scores, these stand among what they were ordered by. */
    private static double score(ScoreDoc hit) {
        return hit instanceof FieldDoc ordered && ordered.fields[0] instanceof Float score ? score : hit.score;
    }

    private static List<Span> spans(int doc, List<Needle> needles, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        return Matches.of(needles, leaf.reader(), doc - leaf.docBase);
    }

    /** Of a card nothing is shown but its description. */
    private List<Hit> withSnippets(List<Match> matches, List<Needle> needles) {
        List<DocumentId> readable =
                matches.stream().filter(match -> !match.isCard()).map(Match::id).toList();
        Map<DocumentId, List<String>> pages = readable.isEmpty() ? Map.of() : texts.of(readable);
        List<Hit> hits = new ArrayList<>();
        Copies copies = new Copies();
        for (Match match : matches) {
            List<String> text = match.isCard() ? List.of() : pages.getOrDefault(match.id, List.of());
            DocumentId sameAs = copies.ofBefore(match.id, Entries.description(match.stored), text);
            hits.add(match.with(Passages.snippets(text, match.spans, needles), sameAs));
        }
        return hits;
    }
}
