package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.OpenResolutions.Listed;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.PrintedPages;

/**
 * The public list of decisions as a PDF, with the filters of the page: what lies on the table of the next sitting. The same for
 * everybody; what is not public has a page of its own to be printed, {@link PrintedResolutionsPage}.
 */
@Path(ResolutionsAddress.PDF)
@Dependent
public final class ResolutionsPdf {

    /** More than any committee goes through in a sitting; the page, and the table for office programs, have all. */
    private static final int MOST = 500;

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private ResolutionsViews views;

    @Inject
    private Frames frames;

    @Inject
    private PrintedPages printed;

    @Inject
    private UriInfo address;

    @GET
    public Response print(@Context Request request) {
        Frame frame = frames.here().forEverybody();
        ResolutionsAddress asked = ResolutionsAddress.read(address.getQueryParameters());
        Listed found = resolutions.listed(asked.asked(), new Within(0, MOST), frame.reader());
        return printed.pdf(
                "print-resolutions", views.print(asked, found, frame), List.of(), "beschluesse.pdf", request);
    }
}
