package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReadReleases;
import org.ratsfaden.web.settings.PortalSettings;

/** The addresses search engines are asked to look at (sitemaps.org): published releases, and nothing that names persons. */
@Path("/sitemap.xml")
@Dependent
public final class SiteMap {

    /** As many addresses as the format allows in one file. */
    private static final int MOST = 50_000;

    @Inject
    private ReadReleases releases;

    @Inject
    private ReleaseViews views;

    @Inject
    private PortalSettings settings;

    @GET
    public Response map() {
        StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        map.append("<url><loc>").append(settings.baseUrl()).append("/presse</loc></url>\n");
        for (PressRelease release : releases.published(0, 0, MOST - 1)) {
            map.append("<url><loc>")
                    .append(views.canonical(release))
                    .append("</loc><lastmod>")
                    .append(PressMoments.utc(release.publicSince().orElseThrow()))
                    .append("</lastmod></url>\n");
        }
        return Response.ok(map.append("</urlset>\n").toString(), "application/xml;charset=UTF-8")
                .build();
    }
}
