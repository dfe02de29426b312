package org.ratsfaden.web.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.ratsfaden.upkeep.Reindex;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.security.OperatorKey;

/** Builds this server's index anew while it goes on answering. */
@Path(OperatorKey.ADDRESSES + "/reindex")
@Dependent
public final class ReindexResource {

    @Inject
    private Reindex reindex;

    @POST
    @Produces({Job.WORDS, Job.OBJECTS})
    public Job reindex() {
        return report -> verdict(reindex.reindex(new TellsReport(report)));
    }

    private static Verdict verdict(Reindex.Outcome outcome) {
        return switch (outcome) {
            case Reindex.Outcome.Rebuilt(long changes) -> {
                JsonObject facts = ApiJson.object().add("indexed", changes).build();
                yield Verdict.fine("%d documents indexed anew; the new index answers".formatted(changes), facts);
            }
            case Reindex.Outcome.GivenUp(String why) -> {
                JsonObject facts = ApiJson.object().add("because", why).build();
                yield Verdict.notFine("the old index goes on answering; the new one could not be built: " + why, facts);
            }
        };
    }
}
