package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.ratsfaden.access.Reader;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.Meeting;
import org.ratsfaden.meeting.Mentions.CommitteeCount;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.OpenSittings;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;

/**
 * The list of decisions to be printed for the next sitting of a committee; public and non-public ones apart. The public one is what a
 * reader has who has not signed in, so that it can lie on any table; the other one is what this reader has beyond it.
 */
@Path(PrintedResolutionsPage.PATH)
@Dependent
public final class PrintedResolutionsPage {

    static final String PATH = ResolutionsAddress.PATH + "/druck";

    private static final String CLOSED = "nichtoeffentlich";
    private static final Within MOST = new Within(0, 500);
    private static final Reader EVERYBODY = new Reader.Anonymous();

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private OpenSittings sittings;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @Inject
    private UriInfo address;

    /** @param part {@code nichtoeffentlich} for what only some may read; anything else for what everybody may */
    @GET
    @Produces(Templates.HTML)
    public Response show(@QueryParam("teil") @DefaultValue("") String part) {
        Frame frame = frames.here();
        ResolutionsAddress asked = ResolutionsAddress.read(address.getQueryParameters());
        boolean closed = part.equals(CLOSED);
        Found<Followed> beyond = resolutions.listBeyondPublic(asked.asked(), MOST, frame.reader());
        Found<Followed> found = closed ? beyond : resolutions.list(asked.asked(), MOST, EVERYBODY);
        boolean others = closed || beyond.total() > 0;
        ResolutionRows rows = new ResolutionRows(frame, resolutions.today());
        return templates.page(
                "resolutions-print",
                new PrintedResolutionsView(
                        frame,
                        heading(asked, closed ? frame.reader() : EVERYBODY, frame),
                        frame.say("resolutions.as-of", frame.texts().day(resolutions.today())),
                        closed,
                        found.total(),
                        found.items().stream().map(rows::row).toList(),
                        found.items().size() < found.total()
                                ? frame.say("table.cut", found.items().size(), found.total())
                                : "",
                        frame.link(asked.address()),
                        others ? frame.link(asked.printed().with("teil", closed ? "" : CLOSED)) : ""));
    }

    /** The committee with its next sitting, as far as they are known. */
    private String heading(ResolutionsAddress asked, Reader reader, Frame frame) {
        return CommitteeKey.named(asked.of(ListFilter.COMMITTEE))
                .map(key -> heading(key, reader, frame))
                .orElseGet(() -> frame.say("resolutions.title"));
    }

    private String heading(CommitteeKey committee, Reader reader, Frame frame) {
        return sittings.ahead(Set.of(committee), resolutions.today(), 1, reader).stream()
                .findFirst()
                .map(next -> heading(next.meeting(), frame))
                .orElseGet(() -> frame.say("resolutions.title-of", name(committee, reader)));
    }

    private static String heading(Meeting next, Frame frame) {
        return frame.say(
                "resolutions.title-for", next.committee(), frame.texts().day(next.day()));
    }

    private String name(CommitteeKey committee, Reader reader) {
        return sittings.committees(reader).stream()
                .filter(known -> known.key().equals(committee))
                .map(CommitteeCount::name)
                .findFirst()
                .orElse(committee.value());
    }
}
