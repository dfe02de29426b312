package org.ratsfaden.web.operator;

import java.util.Locale;
import org.ratsfaden.upkeep.Complaint;
import org.ratsfaden.upkeep.Onlooker;
import org.ratsfaden.web.error.ApiJson;

/** Tells the operator what the upkeep tells. */
final class TellsReport implements Onlooker {

    private final Report report;

    TellsReport(Report report) {
        this.report = report;
    }

    @Override
    public void progress(Progress progress) {
        String stage = progress.stage().name().toLowerCase(Locale.ROOT);
        report.progress(
                () -> "%s: %d of about %d".formatted(stage, progress.done(), progress.all()),
                () -> ApiJson.object()
                        .add("stage", stage)
                        .add("done", progress.done())
                        .add("all", progress.all())
                        .build());
    }

    @Override
    public void found(Complaint complaint) {
        report.tell(
                "%s %s (%s); %s"
                        .formatted(
                                complaint.kind().key(),
                                complaint.subject(),
                                complaint.detail(),
                                complaint.kind().advice()),
                ApiJson.object()
                        .add("complaint", complaint.kind().key())
                        .add("fault", complaint.kind().isFault())
                        .add("subject", complaint.subject())
                        .add("detail", complaint.detail())
                        .add("advice", complaint.kind().advice())
                        .build());
    }
}
