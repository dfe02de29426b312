package org.ratsfaden.web.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ratsfaden.measure.Level;
import org.ratsfaden.measure.Measures;
import org.ratsfaden.operation.ReadCondition;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.outbox.Outbox.Tally;
import org.ratsfaden.transaction.Transactions;
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

    @Inject
    private Outbox outbox;

    @Inject
    private Transactions transactions;

    @GET
    @Produces("text/plain;version=0.0.4;charset=UTF-8")
    public String metrics() throws IOException {
        if (!key.isShown(request)) {
            throw new Refused(Problem.notFound());
        }
        List<Level> levels = new ArrayList<>(condition.now().levels());
        levels.addAll(mails(transactions.inOne(outbox::tally)));
        return measures.exposition(levels);
    }

    static List<Level> mails(Tally tally) {
        return List.of(
                Level.of("ratsfaden.mails", "state", "waiting", tally.waiting()),
                Level.of("ratsfaden.mails", "state", "accepted", tally.accepted()),
                Level.of("ratsfaden.mails", "state", "failed", tally.failed()),
                Level.of("ratsfaden.mails", "state", "taken-back", tally.takenBack()));
    }
}
