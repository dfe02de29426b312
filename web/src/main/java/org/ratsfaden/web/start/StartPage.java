package org.ratsfaden.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.operation.Stock;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.SearchResult.Facet;
import org.ratsfaden.search.SearchResult.FacetCount;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.resolution.Desk;
import org.ratsfaden.web.resolution.Desks;
import org.ratsfaden.web.search.HitView;
import org.ratsfaden.web.search.SavedNews;
import org.ratsfaden.web.search.SavedView;
import org.ratsfaden.web.search.SearchAddress;
import org.ratsfaden.web.search.SearchView.Choice;

/** The way in: one search box, what is new, how much there is of each kind. */
@Path("/")
@Dependent
public final class StartPage {

    private static final int LATEST = 8;

    @Inject
    private SearchDocuments search;

    @Inject
    private Stock stock;

    @Inject
    private Transactions transactions;

    @Inject
    private Desks desks;

    @Inject
    private SavedNews news;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show() throws IOException {
        Frame frame = frames.here();
        SearchQuery newest = new SearchQuery("", Filter.NONE, Sort.NEWEST_FIRST, 1, LATEST, frame.reader());
        return templates.page(
                "start", view(frame, search.search(newest), beingRead(frame), desks.of(frame), news.of(frame)));
    }

    /** Told to those who bring files in, and to nobody else: it counts what is not public too. */
    private long beingRead(Frame frame) {
        return frame.isClerk() || frame.isAdmin()
                ? transactions.inOne(stock::documents).getOrDefault("received", 0L)
                : 0;
    }

    public static StartView view(
            Frame frame, SearchResult found, long beingRead, List<Desk> desks, List<SavedView> saved) {
        return new StartView(
                frame,
                found.total(),
                beingRead,
                desks,
                saved,
                found.hits().stream().map(hit -> HitView.of(hit, "", frame)).toList(),
                found.facets().getOrDefault(Facet.KIND, List.of()).stream()
                        .flatMap(counted -> kind(frame, counted).stream())
                        .toList());
    }

    private static Optional<Choice> kind(Frame frame, FacetCount counted) {
        return DocumentKind.ofKey(counted.value())
                .map(kind -> new Choice(
                        frame.labels().of(kind),
                        frame.link(SearchAddress.of("").toggled(kind).address()),
                        false,
                        counted.count()));
    }
}
