package org.ratsfaden.web.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.Days;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Wanted;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.Wish;
import org.ratsfaden.web.concept.ServingDecisions;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.page.CsvTable;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.resolution.ListFilter;
import org.ratsfaden.web.resolution.ResolutionsCsv;
import org.ratsfaden.web.security.CurrentReader;

/**
 * What was decided and how far it has come, for programs: what is followed up, or, asked by year or outcome, all that was decided.
 */
@Path("/api/v1/resolutions")
@Dependent
public final class ResolutionResource {

    private static final int USUAL_SIZE = 20;
    private static final int MOST = 100;
    private static final int DEEPEST = 10_000;

    /** Rows of a table read at once. */
    private static final int STRETCH = 500;

    @Inject
    private OpenProceedings open;

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private ServingDecisions serving;

    @Inject
    private CurrentReader current;

    @Inject
    private Frames frames;

    @Inject
    private UriInfo address;

    @Inject
    private HttpHeaders headers;

    @GET
    @Produces({ApiType.JSON, CsvTable.TYPE})
    public Response list() {
        if (isTable()) {
            return Response.ok(table(), CsvTable.TYPE)
                    .header("Content-Disposition", "attachment; filename=\"beschluesse.csv\"")
                    .build();
        }
        int size = number("size", USUAL_SIZE, MOST);
        int page = number("page", 1, DEEPEST);
        Found<Followed> found = found(new Within((page - 1) * size, size));
        return Response.ok(ResolutionJson.of(found, resolutions.today()), ApiType.JSON)
                .build();
    }

    @GET
    @Path("{id}")
    @Produces(ApiType.JSON)
    public JsonObject one(@PathParam("id") String id) {
        return ResolutionId.parse(id)
                .flatMap(known -> resolutions.open(known, current.reader()))
                .map(followed -> ResolutionJson.of(followed, resolutions.today()))
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }

    private boolean isTable() {
        MediaType first = headers.getAcceptableMediaTypes().getFirst();
        return text("format").filter("csv"::equals).isPresent()
                || (first.getType().equals("text") && first.getSubtype().equals("csv"));
    }

    /** The whole list, as far as anybody reads one. */
    private String table() {
        List<Followed> rows = new ArrayList<>();
        Found<Followed> found = found(new Within(0, STRETCH));
        rows.addAll(found.items());
        for (int offset = STRETCH; offset < found.total() && offset < DEEPEST; offset += STRETCH) {
            rows.addAll(found(new Within(offset, STRETCH)).items());
        }
        return ResolutionsCsv.of(rows, found.total(), frames.here(), resolutions.today());
    }

    private Found<Followed> found(Within within) {
        Reader reader = current.reader();
        if (text("year").isEmpty() && text("outcome").isEmpty()
                || text("concept").isPresent()
                || text("chapter").isPresent()) {
            return resolutions.list(asked(), within, reader);
        }
        Found<AgendaItem> decided = open.decided(wanted(), within, reader);
        return new Found<>(decided.total(), resolutions.of(decided.items(), reader));
    }

    private Asked asked() {
        Stream<Wish> filters = Arrays.stream(ListFilter.values()).flatMap(filter -> wishes(filter).stream());
        return new Asked(Stream.concat(filters, serving().stream()).toList());
    }

    /** Those that serve a concept, or a chapter of it. */
    private Optional<Wish> serving() {
        return text("concept")
                .or(() -> text("chapter").map(_ -> ""))
                .map(concept ->
                        new Wish.Among(serving.of(concept, text("chapter").orElse(""), current.reader())));
    }

    private List<Wish> wishes(ListFilter filter) {
        return text(filter.key())
                .map(text -> filter.wishes(text).orElseThrow(() -> bad(filter.key(), filter.expected(), text)))
                .orElse(List.of());
    }

    private @Nullable CommitteeKey committee() {
        return text("committee")
                .map(key -> CommitteeKey.named(key).orElseThrow(() -> bad("committee", "a committee's key", key)))
                .orElse(null);
    }

    private Wanted wanted() {
        return new Wanted(
                committee(),
                text("year").map(ResolutionResource::year).map(Days::of).orElse(null),
                text("outcome").map(ResolutionResource::outcome).orElse(null));
    }

    private static Year year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw bad("year", "a year like 2018", text);
        }
        return Year.parse(text);
    }

    private static String outcome(String text) {
        if (!Field.OUTCOME.fixedWords().contains(text)) {
            throw bad("outcome", "one of " + String.join(", ", Field.OUTCOME.fixedWords()), text);
        }
        return text;
    }

    private int number(String name, int otherwise, int most) {
        String text = text(name).orElse(Integer.toString(otherwise));
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw bad(name, "a number from 1 to " + most, text);
        }
        return Integer.parseInt(text);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(name)).filter(text -> !text.isBlank());
    }

    private static Refused bad(String name, String expected, String found) {
        return new Refused(Problem.badParameter(name, expected, found));
    }
}
