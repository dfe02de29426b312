package org.ratsfaden.web.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.upkeep.Orphans;
import org.ratsfaden.upkeep.Verify;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.security.OperatorKey;

/** Whether everything is there and agrees: originals, rows, index. */
@Path(OperatorKey.ADDRESSES + "/verify")
@Dependent
public final class VerifyResource {

    @Inject
    private Verify verify;

    /** @param heal anything: old files that no document knows are deleted */
    @POST
    @Produces({Job.WORDS, Job.OBJECTS})
    public Job verify(@FormParam("heal") @Nullable String heal) {
        Orphans orphans = heal == null ? Orphans.LEFT : Orphans.REMOVED_WHEN_OLD;
        return report -> verdict(verify.verify(orphans, new TellsReport(report)));
    }

    private static Verdict verdict(Verify.State state) {
        JsonObject facts = ApiJson.object()
                .add("documents", state.documents())
                .add("originals", state.originals())
                .add("faults", state.faults())
                .add("notes", state.notes())
                .build();
        String words = "%d documents, %d originals, %d faults, %d notes"
                .formatted(state.documents(), state.originals(), state.faults(), state.notes());
        return state.isSound() ? Verdict.fine(words, facts) : Verdict.notFine(words, facts);
    }
}
