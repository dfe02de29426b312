package org.ratsfaden.web.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.access.Reader;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.web.concept.ServedDocuments;
import org.ratsfaden.web.search.SearchAddress.Served;

/** Searches among what has to do with a concept or a chapter, and counts by chapters. */
@Dependent
public final class ChapterFacet {

    private final ServedDocuments documents;
    private final SearchDocuments search;

    @Inject
    public ChapterFacet(ServedDocuments documents, SearchDocuments search) {
        this.documents = documents;
        this.search = search;
    }

    /** A chapter and how much of what is found has to do with it. */
    public record Counted(String key, String title, long count) {}

    Filter narrowed(Filter filter, Served served, Reader reader) {
        return documents.narrowed(filter, served.concept(), served.chapter(), reader);
    }

    SearchQuery narrowed(SearchQuery query, Served served) {
        return new SearchQuery(
                query.words(),
                narrowed(query.filter(), served, query.reader()),
                query.sort(),
                query.page(),
                query.size(),
                query.reader());
    }

    /** What the concept is called; empty if this reader knows none of this key. */
    Optional<String> title(Served served, Reader reader) {
        return documents.title(served.concept(), reader);
    }

    /** What the chapter is called; empty if this reader knows none of this key. */
    Optional<String> chapterTitle(Served served, Reader reader) {
        return documents.chapterTitle(served.concept(), served.chapter(), reader);
    }

    /**
     * How much of what {@code query} finds has to do with each chapter of the concept; without those of nothing.
     *
     * @param query not limited to a chapter yet
     */
    List<Counted> of(SearchQuery query, Served served) throws IOException {
        List<Counted> counted = new ArrayList<>();
        for (ServedDocuments.Served chapter : documents.chapters(served.concept(), query.reader())) {
            if (!chapter.documents().isEmpty()) {
                Filter filter = query.filter().among(chapter.documents());
                long count = search.search(new SearchQuery(query.words(), filter, query.sort(), 1, 1, query.reader()))
                        .total();
                if (count > 0) {
                    counted.add(new Counted(chapter.key(), chapter.title(), count));
                }
            }
        }
        return List.copyOf(counted);
    }
}
