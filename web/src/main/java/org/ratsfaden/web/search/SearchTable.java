package org.ratsfaden.web.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.Ordered;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.web.page.CsvTable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.settings.PortalSettings;
import org.ratsfaden.web.text.Titles;

/** The hits of a search as a table for a spreadsheet, in the order of its pages; written while it is read. */
@Path("/suche.csv")
@Dependent
public final class SearchTable {

    /** The ids of so many fit into memory; their descriptions come and go by the stretch. */
    private static final int MOST = 100_000;

    private static final int STRETCH = 500;

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
        Ordered found = search.order(query(SearchAddress.read(address.getQueryParameters()), frame.reader()), MOST);
        StreamingOutput table = out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
            CsvTable.write(writer, head(frame), rows(found, frame).iterator(), List.of(frame.say("table.broken-off")));
        };
        return Response.ok(table, CsvTable.TYPE)
                .header("Content-Disposition", "attachment; filename=\"suche.csv\"")
                .build();
    }

    private SearchQuery query(SearchAddress asked, Reader reader) {
        Filter filter = news.filter(asked, Period.of(asked.from(), asked.to()), reader);
        return new SearchQuery(
                asked.words(), chapters.narrowed(filter, asked.served(), reader), asked.sort(), 1, 1, reader);
    }

    private static List<String> head(Frame frame) {
        return List.of(
                frame.say("table.title"),
                frame.say("table.kind"),
                frame.say("table.date"),
                frame.say("table.body"),
                frame.say("table.committee"),
                frame.say("table.reference"),
                frame.say("table.address"));
    }

    /** Whether the reader may know of it is asked of each document when its turn comes. Nobody shall take what is cut for all. */
    private Stream<List<String>> rows(Ordered found, Frame frame) {
        List<DocumentId> ids = found.ids();
        Stream<List<String>> rows = IntStream.iterate(0, first -> first < ids.size(), first -> first + STRETCH)
                .mapToObj(first -> ids.subList(first, Math.min(first + STRETCH, ids.size())))
                .flatMap(stretch -> search.described(stretch, frame.reader()).entrySet().stream())
                .map(described -> row(described.getKey(), described.getValue(), frame));
        return found.total() > ids.size()
                ? Stream.concat(rows, Stream.of(List.of(frame.say("table.cut", ids.size(), found.total()))))
                : rows;
    }

    private List<String> row(DocumentId id, Description description, Frame frame) {
        return List.of(
                Titles.of(description, frame.texts()),
                frame.labels().of(description.kind()),
                Objects.toString(description.date(), ""),
                Objects.toString(description.body(), ""),
                Objects.toString(description.committee(), ""),
                Objects.toString(description.reference(), ""),
                settings.baseUrl() + "/dokument/" + id);
    }
}
