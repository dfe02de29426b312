package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;

/** The list of decisions and how far they have come (Beschlusskontrolle); the overdue first. */
@Path(ResolutionsAddress.PATH)
@Dependent
public final class ResolutionsPage {

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private ResolutionsViews views;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @Inject
    private UriInfo address;

    @GET
    @Produces(Templates.HTML)
    public Response show() {
        Frame frame = frames.here();
        ResolutionsAddress asked = ResolutionsAddress.read(address.getQueryParameters());
        Within within = new Within((asked.page() - 1) * ResolutionsAddress.SIZE, ResolutionsAddress.SIZE);
        return templates.page(
                "resolutions", views.view(asked, resolutions.listed(asked.asked(), within, frame.reader()), frame));
    }
}
