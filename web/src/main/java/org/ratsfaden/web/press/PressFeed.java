package org.ratsfaden.web.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.zip.CRC32C;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.PressRules;
import org.ratsfaden.press.ReadReleases;
import org.ratsfaden.web.settings.PortalSettings;

/** The newest releases, corrections and withdrawals (RFC 4287, RFC 6721). Whoever has the last answer is told so (304). */
@Path("/feed/presse.atom")
@Dependent
public final class PressFeed {

    private static final String ATOM = "application/atom+xml;charset=UTF-8";

    private static final int ENTRIES = 100;

    @Inject
    private ReadReleases releases;

    @Inject
    private ReleaseViews views;

    @Inject
    private PressRules rules;

    @Inject
    private PortalSettings settings;

    @GET
    public Response feed(@Context Request request) {
        List<PressRelease> changed = releases.lastChanged(ENTRIES);
        EntityTag tag = tag(changed);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        String feed = new ReleaseFeed(rules.house(), settings.baseUrl().toString(), views)
                .write(changed, releases.attachments(changed));
        return Response.ok(feed, ATOM).tag(tag).build();
    }

    /** Made of what is published alone: it tells nothing of what is to come. */
    private static EntityTag tag(List<PressRelease> changed) {
        CRC32C sum = new CRC32C();
        for (PressRelease release : changed) {
            sum.update((release.id() + " " + release.publicSince().orElseThrow() + "\n").getBytes(UTF_8));
        }
        return new EntityTag(changed.size() + "-" + Long.toHexString(sum.getValue()), true);
    }
}
