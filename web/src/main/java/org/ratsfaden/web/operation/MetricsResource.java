package org.ratsfaden.web.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import org.ratsfaden.measure.Measures;
import org.ratsfaden.operation.ReadCondition;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.WatchKey;

/** What is counted and measured, for Prometheus. Like nothing at all for whoever does not show the key of the settings. */
@Path("/metrics")
@Dependent
public final class MetricsResource {

    @Inject
    private HttpServletRequest request;

    @Inject
    private WatchKey key;

    @Inject
    private ReadCondition condition;

    @Inject
    private Measures measures;

    @GET
    @Produces("text/plain;version=0.0.4;charset=UTF-8")
    public String metrics() throws IOException {
        if (!key.isShown(request)) {
            throw new Refused(Problem.notFound());
        }
        return measures.exposition(condition.now().levels());
    }
}
