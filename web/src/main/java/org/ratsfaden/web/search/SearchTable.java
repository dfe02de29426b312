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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ratsfaden.document.Description;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.web.page.CsvTable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.settings.PortalSettings;
import org.ratsfaden.web.text.Titles;

/** The hits of a search as a table for a spreadsheet: the first thousand. */
@Path("/suche.csv")
@Dependent
public final class SearchTable {

    private static final int AT_ONCE = 100;
    private static final int MOST = 1_000;

    @Inject
    private ChapterFacet chapters;

    @Inject
    private SearchDocuments search;

    @Inject
    private SavedNews news;

    @Inject
    private Frames frames;

    @Inject
    private PortalSettings settings;

    @GET
    @Produces(CsvTable.TYPE)
    public Response table(@Context UriInfo address) throws IOException {
        Frame frame = frames.here();
        SearchAddress asked = SearchAddress.read(address.getQueryParameters());
        List<String> head = List.of(
                frame.say("table.title"),
                frame.say("table.kind"),
                frame.say("table.date"),
                frame.say("table.body"),
                frame.say("table.committee"),
                frame.say("table.reference"),
                frame.say("table.address"));
        Hits found = hits(asked, frame);
        String table = CsvTable.of(
                head,
                Stream.concat(found.hits.stream().map(hit -> row(hit, frame)), saysWhereItEnds(found, frame).stream()));
        return Response.ok(table, CsvTable.TYPE)
                .header("Content-Disposition", "attachment; filename=\"suche.csv\"")
                .build();
    }

    private record Hits(List<Hit> hits, long total) {}

    /** Nobody shall take the first thousand for all. */
    private static List<List<String>> saysWhereItEnds(Hits found, Frame frame) {
        return found.total > MOST ? List.of(List.of(frame.say("table.cut", MOST, found.total))) : List.of();
    }

    private Hits hits(SearchAddress asked, Frame frame) throws IOException {
        long total = 0;
        List<Hit> hits = new ArrayList<>();
        for (int page = 1; page <= MOST / AT_ONCE && hits.size() == (page - 1) * AT_ONCE; page++) {
            SearchResult found = search.search(new SearchQuery(
                    asked.words(),
                    chapters.narrowed(
                            news.filter(asked, Period.of(asked.from(), asked.to()), frame.reader()),
                            asked.served(),
                            frame.reader()),
                    asked.sort(),
                    page,
                    AT_ONCE,
                    frame.reader()));
            hits.addAll(found.hits());
            total = found.total();
        }
        return new Hits(hits, total);
    }

    private List<String> row(Hit hit, Frame frame) {
        Description description = hit.description();
        return List.of(
                Titles.of(description, frame.texts()),
                frame.labels().of(description.kind()),
                Objects.toString(description.date(), ""),
                Objects.toString(description.body(), ""),
                Objects.toString(description.committee(), ""),
                Objects.toString(description.reference(), ""),
                settings.baseUrl() + "/dokument/" + hit.id());
    }
}
