package org.ratsfaden.web.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.file.Files;
import org.ratsfaden.access.Reader;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.settings.PortalSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Up means: the database answers, the index searches and follows, and a file that is sent can be put down. */
@Path("/health")
@Dependent
public final class HealthResource {

    private static final Logger LOG = LoggerFactory.getLogger(HealthResource.class);

    private static final SearchQuery ANYTHING =
            new SearchQuery("", Filter.NONE, SearchQuery.Sort.NEWEST_FIRST, 1, 1, new Reader.Anonymous());

    @Inject
    private StepQueue queue;

    @Inject
    private SearchDocuments documents;

    @Inject
    private FollowChanges follow;

    @Inject
    private Transactions transactions;

    @Inject
    private PortalSettings settings;

    @GET
    @Produces(ApiType.JSON)
    public JsonObject health() {
        try {
            transactions.inOne(() -> queue.count());
            documents.search(ANYTHING);
            if (follow.isFailing()) {
                throw new IllegalStateException("search cannot follow what is kept");
            }
            Files.createDirectories(settings.scratch());
            Files.delete(Files.createTempFile(settings.scratch(), "health-", ".tmp"));
        } catch (IOException | RuntimeException e) {
            LOG.warn("not healthy", e);
            throw new Refused(Problem.unavailable("The portal cannot search or take in at the moment."));
        }
        return ApiJson.object().add("status", "UP").build();
    }
}
