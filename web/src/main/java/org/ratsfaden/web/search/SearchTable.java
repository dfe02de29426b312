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
    private SearchDocuments search;

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
        List<List<String>> rows = new ArrayList<>();
        long total = hits(asked, frame, rows);
        String table = CsvTable.of(head, CsvTable.cut(rows, total, frame));
        return Response.ok(table, CsvTable.TYPE)
                .header("Content-Disposition", "attachment; filename=\"suche.csv\"")
                .build();
    }

    /** How many there are; the first of them go into {@code rows}. */
    private long hits(SearchAddress asked, Frame frame, List<List<String>> rows) throws IOException {
        long total = 0;
        for (int page = 1; page <= MOST / AT_ONCE && rows.size() == (page - 1) * AT_ONCE; page++) {
            SearchResult found = search.search(new SearchQuery(
                    asked.words(),
                    asked.filter(Period.of(asked.from(), asked.to())),
                    asked.sort(),
                    page,
                    AT_ONCE,
                    frame.reader()));
            total = found.total();
            found.hits().stream().map(hit -> row(hit, frame)).forEach(rows::add);
        }
        return total;
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
