package org.ratsfaden.web.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.Role;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.operation.ReadCondition;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.operation.ConditionJson;
import org.ratsfaden.web.security.CurrentReader;
import org.ratsfaden.web.security.WatchKey;
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

    @Inject
    private HttpServletRequest request;

    @Inject
    private WatchKey watch;

    @Inject
    private CurrentReader reader;

    @Inject
    private ReadCondition condition;

    /** Up, and for those who keep the portal running, how it fares. */
    private JsonObject answer() throws IOException {
        JsonObjectBuilder up = ApiJson.object().add("status", "UP");
        if (watch.isShown(request) || reader.role().equals(Optional.of(Role.ADMIN))) {
            up.add("details", ConditionJson.of(condition.now()));
        }
        return up.build();
    }

    @GET
    @Produces(ApiType.JSON)
    public JsonObject health() throws IOException {
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
        return answer();
    }
}
