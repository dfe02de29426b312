package org.ratsfaden.web.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.security.OperatorKey;

/** How much the portal has still to do, and what waits for a person. */
@Path(OperatorKey.ADDRESSES + "/queue")
@Dependent
public final class QueueResource {

    private static final int MOST_TOLD = 100;

    @Inject
    private StepQueue queue;

    @Inject
    private Transactions transactions;

    @POST
    @Produces({Job.WORDS, Job.OBJECTS})
    public Job queue() {
        return report -> {
            List<StepQueue.Stuck> stuck = transactions.inOne(() -> queue.stuck(MOST_TOLD));
            stuck.forEach(step -> tell(step, report));
            return verdict(transactions.inOne(queue::count), stuck.size());
        };
    }

    private static void tell(StepQueue.Stuck stuck, Report report) {
        String document = stuck.step().document().toString();
        report.tell(
                "stuck since %s after %d attempts: document %s".formatted(stuck.since(), stuck.attempts(), document),
                ApiJson.object()
                        .add("document", document)
                        .add("attempts", stuck.attempts())
                        .add("since", stuck.since().toString())
                        .build());
    }

    private static Verdict verdict(long steps, int stuck) {
        String words = "%d steps to do, %d of them stuck".formatted(steps, stuck);
        JsonObject facts =
                ApiJson.object().add("steps", steps).add("stuck", stuck).build();
        return stuck == 0 ? Verdict.fine(words, facts) : Verdict.notFine(words, facts);
    }
}
