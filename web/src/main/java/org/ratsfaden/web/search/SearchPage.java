package org.ratsfaden.web.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;

/** The search, for people. Its whole state stands in the address. */
@Path("/suche")
@Dependent
public final class SearchPage {

    /** Hits on paper. */
    private static final int PRINTED = 100;

    @Inject
    private SearchDocuments search;

    @Inject
    private ChapterFacet chapters;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @Inject
    private SavedNews news;

    @Inject
    private Clock clock;

    @GET
    @Produces(Templates.HTML)
    public Response show(@Context UriInfo address) throws IOException {
        Frame frame = frames.here();
        SearchAddress asked = SearchAddress.read(address.getQueryParameters());
        boolean printed = "druck".equals(address.getQueryParameters().getFirst("ansicht"));
        Period period = Period.of(asked.from(), asked.to());
        SearchQuery query = new SearchQuery(
                asked.words(),
                news.filter(asked, period, frame.reader()),
                asked.sort(),
                printed ? 1 : asked.page(),
                printed ? PRINTED : SearchAddress.SIZE,
                frame.reader());
        SearchView view = new SearchViews(frame, asked)
                .of(search.search(chapters.narrowed(query, asked.served())), period, LocalDate.now(clock))
                .withChapters(
                        chapters.title(asked.served(), frame.reader()),
                        chapters.chapterTitle(asked.served(), frame.reader()),
                        chapters.of(query, asked.served()));
        return templates.page(printed ? "search-print" : "search", view);
    }
}
