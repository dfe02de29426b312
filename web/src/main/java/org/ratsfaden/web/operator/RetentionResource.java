package org.ratsfaden.web.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ratsfaden.placing.KeepRetention;
import org.ratsfaden.placing.KeepRetention.Due;
import org.ratsfaden.placing.RetentionStage;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.security.OperatorKey;

/** Keeps the times of keeping, or tells what would be done. Erases nothing. */
@Path(OperatorKey.ADDRESSES + "/retention")
@Dependent
public final class RetentionResource {

    @Inject
    private KeepRetention retention;

    @POST
    @Produces({Job.WORDS, Job.OBJECTS})
    public Job run(@FormParam("dry-run") @DefaultValue("false") boolean dryRun) {
        return report -> {
            List<Due> due = retention.due();
            counted(due)
                    .forEach((rule, count) -> report.tell(
                            "%s: %d".formatted(rule, count),
                            ApiJson.object()
                                    .add("rule", rule)
                                    .add("documents", count)
                                    .build()));
            long depublished = dryRun ? 0 : retention.depublishWhatIsDue().size();
            return verdict(due, depublished, dryRun);
        };
    }

    private static Map<String, Long> counted(List<Due> due) {
        return due.stream()
                .collect(Collectors.groupingBy(
                        one -> "%s after %s: %s"
                                .formatted(one.kind().key(), one.rule().words(), does(one)),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static String does(Due due) {
        return due.becomes() == RetentionStage.DEPUBLISHED ? "off the web" : "to be offered to the archive by a clerk";
    }

    private static Verdict verdict(List<Due> due, long depublished, boolean dryRun) {
        long web = due.stream()
                .filter(one -> one.becomes() == RetentionStage.DEPUBLISHED)
                .count();
        long offer = due.size() - web;
        String words = dryRun
                ? "%d would leave the web, %d are to be offered to the archive; nothing was done".formatted(web, offer)
                : "%d left the web, %d are to be offered to the archive".formatted(depublished, offer);
        return Verdict.fine(
                words,
                ApiJson.object()
                        .add("dueOnWeb", web)
                        .add("depublished", depublished)
                        .add("toBeOffered", offer)
                        .build());
    }
}
