package org.ratsfaden.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.ratsfaden.web.error.ErrorPage;

/** Says in the portal's own look what happened and what to do. */
@Dependent
public final class PortalErrorPage implements ErrorPage {

    private final Frames frames;
    private final Templates templates;

    @Inject
    public PortalErrorPage(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public String html(int status, String reference) {
        return templates.html("error", ErrorView.of(frames.here(), status, reference));
    }
}
