package org.ratsfaden.web.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Duration;
import org.ratsfaden.journey.RecogniseOutdated;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.security.OperatorKey;

/** Has everything recognised again that an older version of the recogniser has read. */
@Path(OperatorKey.ADDRESSES + "/recognise")
@Dependent
public final class RecogniseResource {

    private static final Duration LOOKS_AGAIN = Duration.ofMillis(250);

    @Inject
    private RecogniseOutdated outdated;

    /** May be asked for while the portal is used; asked again, it goes on where it stopped. */
    @POST
    @Produces({Job.WORDS, Job.OBJECTS})
    public Job recognise() {
        return report -> {
            long ordered = 0;
            for (RecogniseOutdated.Answer next = outdated.order(); !next.finished(); next = outdated.order()) {
                ordered += next.ordered();
                long soFar = ordered;
                report.progress(() -> "%d documents ordered so far".formatted(soFar), () -> facts(soFar));
                Thread.sleep(LOOKS_AGAIN);
            }
            return Verdict.fine("%d documents recognised again".formatted(ordered), facts(ordered));
        };
    }

    private static JsonObject facts(long documents) {
        return ApiJson.object().add("documents", documents).build();
    }
}
