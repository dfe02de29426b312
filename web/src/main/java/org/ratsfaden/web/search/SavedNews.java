package org.ratsfaden.web.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.KeepSearches;
import org.ratsfaden.search.SavedSearch;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.search.SearchAddress.Served;

/** What is new in the searches somebody has saved. */
public final class SavedNews {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final KeepSearches saved;
    private final SearchDocuments search;
    private final ChapterFacet chapters;

    public SavedNews(KeepSearches saved, SearchDocuments search, ChapterFacet chapters) {
        this.saved = saved;
        this.search = search;
        this.chapters = chapters;
    }

    /** The saved searches of whoever asks, each with the number of documents that have come or changed since the last look. */
    public List<SavedView> of(Frame frame) throws IOException {
        List<SavedView> views = new ArrayList<>();
        for (SavedSearch one : frame.reader().accountName().map(saved::of).orElse(List.of())) {
            SearchAddress asked = SearchAddress.ofSaved(one.address()).orElseThrow();
            Filter fresh = chapters.narrowed(
                    asked.filter(Period.of(asked.from(), asked.to())).changedAfter(one.seenSeq()),
                    asked.served(),
                    frame.reader());
            long news = search.search(new SearchQuery(asked.words(), fresh, Sort.NEWEST_FIRST, 1, 1, frame.reader()))
                    .withAll();
            views.add(SavedView.of(one, asked, served(asked, frame.reader()), news, frame));
        }
        return views;
    }

    /** What the concept and the chapter are called; what this reader knows by no name, by its key. */
    private List<String> served(SearchAddress asked, Reader reader) {
        Served served = asked.served();
        return Stream.of(
                        chapters.title(served, reader).orElse(served.concept()),
                        chapters.chapterTitle(served, reader).orElse(served.chapter()))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What the address limits the search to; only their own saved search shows somebody what is new. */
    Filter filter(SearchAddress asked, Period period, Reader reader) {
        Filter filter = asked.filter(period);
        return id(asked.saved())
                .flatMap(id -> reader.accountName().flatMap(account -> saved.find(id, account)))
                .map(one -> filter.changedAfter(one.beforeSeq()))
                .orElse(filter);
    }

    static Optional<UUID> id(String written) {
        return ID.matcher(written).matches() ? Optional.of(UUID.fromString(written)) : Optional.empty();
    }
}
