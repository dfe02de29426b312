package org.ratsfaden.web.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.ratsfaden.search.KeepSearches;
import org.ratsfaden.search.SavedSearch;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;

/** Saves a search, looks at what is new in it, and forgets it. Each is of one account, and for all others does not exist. */
@Path("/suche/gemerkt")
@Dependent
public final class SavedSearchPage {

    @Inject
    private KeepSearches saved;

    @Inject
    private Frames frames;

    /** @param search as its page names it in its address */
    @POST
    public Response save(@FormParam("suche") @DefaultValue("") String search) {
        Frame frame = frames.here();
        SearchAddress asked = SearchAddress.ofSaved(search).orElseThrow(NotFoundException::new);
        boolean kept = saved.save(account(frame), asked.toBeSaved());
        return to(asked.address().with("merken", kept ? "ja" : "nein"), frame);
    }

    @POST
    @Path("{id}")
    public Response look(@PathParam("id") String id) {
        Frame frame = frames.here();
        SavedSearch one = saved.look(known(id), account(frame)).orElseThrow(NotFoundException::new);
        return to(
                SearchAddress.ofSaved(one.address())
                        .orElseThrow()
                        .sorted(Sort.NEWEST_FIRST)
                        .lookingAt(one.id().toString())
                        .address(),
                frame);
    }

    @POST
    @Path("{id}/vergessen")
    public Response forget(@PathParam("id") String id) {
        Frame frame = frames.here();
        saved.forget(known(id), account(frame));
        return to(Address.of("/").at("gemerkt"), frame);
    }

    private static String account(Frame frame) {
        return frame.reader().accountName().orElseThrow(() -> new Refused(Problem.signInNeeded()));
    }

    private static UUID known(String id) {
        return SavedNews.id(id).orElseThrow(NotFoundException::new);
    }

    private static Response to(Address address, Frame frame) {
        return Response.seeOther(URI.create(frame.link(address))).build();
    }
}
