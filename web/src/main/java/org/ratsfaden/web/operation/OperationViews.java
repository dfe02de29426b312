package org.ratsfaden.web.operation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.operation.Condition;
import org.ratsfaden.operation.Stock;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.settings.Settings.Effective;
import org.ratsfaden.trouble.Trouble;
import org.ratsfaden.web.operation.OperationView.Fact;
import org.ratsfaden.web.operation.OperationView.Group;
import org.ratsfaden.web.operation.OperationView.StuckStep;
import org.ratsfaden.web.operation.OperationView.UnreadFile;
import org.ratsfaden.web.page.Frame;

/** Puts how the portal fares into words. */
public final class OperationViews {

    private final Frame frame;
    private final boolean mailServer;
    private final Outbox.Tally mails;

    /** @param mailServer whether there is one that mails are handed to */
    public OperationViews(Frame frame, boolean mailServer, Outbox.Tally mails) {
        this.frame = frame;
        this.mailServer = mailServer;
        this.mails = mails;
    }

    public OperationView of(
            Condition condition, List<StepQueue.Stuck> stuck, List<Stock.Unread> unread, List<Effective> settings) {
        return new OperationView(
                frame,
                condition.needsAttention(),
                List.of(work(condition), store(condition), index(condition), post(), program(condition)),
                stuck.stream().map(this::stuck).toList(),
                unread.stream().map(this::unread).toList(),
                settings);
    }

    private Group work(Condition condition) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("operation.due", condition.steps().due()));
        facts.add(fact("operation.waiting", condition.steps().waiting()));
        facts.add(fact("operation.stuck", condition.steps().stuck()));
        facts.add(fact("operation.oldest", moment(condition.steps().oldestDue())));
        facts.add(fact("operation.workers", condition.reading().alive()));
        facts.add(fact("operation.workers-started", condition.reading().started()));
        facts.add(fact("operation.virus-check", virusCheck(condition.reading().virusCheck())));
        return new Group("arbeit", frame.say("operation.work"), facts);
    }

    private Group store(Condition condition) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("operation.received", condition.documents().getOrDefault("received", 0L)));
        facts.add(fact("operation.recognised", condition.documents().getOrDefault("recognised", 0L)));
        facts.add(fact("operation.quarantined", condition.documents().getOrDefault("quarantined", 0L)));
        facts.add(fact("operation.originals", condition.originals().files()));
        facts.add(fact("operation.originals-size", size(condition.originals().bytes())));
        facts.add(fact("operation.free", size(condition.disk().free())));
        facts.add(fact("operation.backup", moment(condition.lastBackup())));
        return new Group("bestand", frame.say("operation.store"), facts);
    }

    private Group index(Condition condition) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("operation.behind", condition.index().behind()));
        facts.add(fact("operation.index-size", size(condition.index().bytes())));
        facts.add(fact("operation.follows", frame.say(condition.index().failing() ? "flag.no" : "flag.yes")));
        facts.add(fact("operation.database", condition.database()));
        Long bytes = condition.databaseBytes();
        facts.add(fact("operation.database-size", bytes == null ? frame.say("operation.unknown") : size(bytes)));
        return new Group("suche", frame.say("operation.index"), facts);
    }

    private Group post() {
        return new Group(
                "post",
                frame.say("mails.title"),
                List.of(
                        fact("operation.mail-server", frame.say(mailServer ? "flag.yes" : "flag.no")),
                        fact("operation.mails-waiting", mails.waiting()),
                        fact("operation.mails-accepted", mails.accepted()),
                        fact("operation.mails-failed", mails.failed())));
    }

    private Group program(Condition condition) {
        return new Group(
                "programm",
                frame.say("operation.program"),
                List.of(
                        fact("operation.version", condition.program().version()),
                        fact("operation.java", condition.program().java()),
                        fact("operation.started", moment(condition.program().startedAt()))));
    }

    private String virusCheck(Condition.VirusCheck check) {
        return frame.say(
                switch (check) {
                    case NONE -> "operation.none";
                    case ANSWERS -> "operation.virus-check-answers";
                    case SILENT -> "operation.virus-check-silent";
                });
    }

    private StuckStep stuck(StepQueue.Stuck stuck) {
        return new StuckStep(
                stuck.id().toString(),
                stuck.step().document().toString(),
                frame.labels().of(stuck.step()),
                stuck.attempts(),
                frame.labels().of(Trouble.noted(stuck.error())),
                frame.texts().moment(stuck.since()));
    }

    private UnreadFile unread(Stock.Unread unread) {
        return new UnreadFile(
                unread.document().toString(),
                frame.labels().of(unread.reason()),
                frame.texts().moment(unread.receivedAt()));
    }

    private Fact fact(String key, long number) {
        return fact(key, frame.say("number.plain", number));
    }

    private Fact fact(String key, String value) {
        return new Fact(frame.say(key), value);
    }

    private String size(long bytes) {
        return frame.texts().size(bytes);
    }

    private String moment(@Nullable Instant instant) {
        return instant == null ? frame.say("operation.none") : frame.texts().moment(instant);
    }
}
