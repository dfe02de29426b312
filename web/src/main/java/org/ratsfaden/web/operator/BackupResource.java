package org.ratsfaden.web.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.upkeep.Backup;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.security.OperatorKey;

/** Writes an archive into a file of this machine. */
@Path(OperatorKey.ADDRESSES + "/backup")
@Dependent
public final class BackupResource {

    @Inject
    private Backup backup;

    /** @param file absolute; must not exist */
    @POST
    @Produces({Job.WORDS, Job.OBJECTS})
    public Job backup(@FormParam("file") @Nullable String file) {
        if (file == null || !java.nio.file.Path.of(file).isAbsolute()) {
            return _ -> refused("file must name an absolute path");
        }
        return report -> verdict(backup.backup(java.nio.file.Path.of(file), new TellsReport(report)));
    }

    private static Verdict verdict(Backup.Outcome outcome) {
        return switch (outcome) {
            case Backup.Outcome.Written(long bytes, long originals, long faults) -> {
                JsonObject facts = ApiJson.object()
                        .add("bytes", bytes)
                        .add("originals", originals)
                        .add("faults", faults)
                        .build();
                String words = "%d bytes, %d originals".formatted(bytes, originals);
                yield faults == 0
                        ? Verdict.fine(words, facts)
                        : Verdict.notFine("%s; %d originals are damaged or missing".formatted(words, faults), facts);
            }
            case Backup.Outcome.GivenUp(String why) -> refused("there is no archive: " + why);
        };
    }

    private static Verdict refused(String why) {
        return Verdict.notFine(why, ApiJson.object().add("because", why).build());
    }
}
