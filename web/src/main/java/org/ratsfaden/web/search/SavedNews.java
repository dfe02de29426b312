package org.ratsfaden.web.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ratsfaden.access.Reader;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.KeepSearches;
import org.ratsfaden.search.SavedSearch;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.web.page.Frame;

/** What is new in the searches somebody has saved. */
public final class SavedNews {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final KeepSearches saved;
    private final SearchDocuments search;

    public SavedNews(KeepSearches saved, SearchDocuments search) {
        this.saved = saved;
        this.search = search;
    }

    /** The saved searches of whoever asks, each with the number of documents that have come or changed since the last look. */
    public List<SavedView> of(Frame frame) throws IOException {
        List<SavedView> views = new ArrayList<>();
        for (SavedSearch one : frame.reader().accountName().map(saved::of).orElse(List.of())) {
            SearchAddress asked = SearchAddress.ofSaved(one.address()).orElseThrow();
            Filter fresh = asked.filter(Period.of(asked.from(), asked.to())).changedAfter(one.seenSeq());
            long news = search.search(new SearchQuery(asked.words(), fresh, Sort.NEWEST_FIRST, 1, 1, frame.reader()))
                    .total();
            views.add(SavedView.of(one, asked, news, frame));
        }
        return views;
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
