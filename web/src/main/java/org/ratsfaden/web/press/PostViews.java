package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.outbox.Delivery;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.MailSettings;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.outbox.Outbox.Posted;
import org.ratsfaden.outbox.Outbox.Tally;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.page.Frame;

/** Puts into words how mails fare. */
@Dependent
public final class PostViews {

    private static final int MOST = 50;

    @Inject
    private Outbox outbox;

    @Inject
    private MailSettings settings;

    @Inject
    private Transactions transactions;

    /** What somebody of the press office sees: addresses included. */
    PostView desk(Frame frame) {
        Tally tally = transactions.inOne(outbox::tally);
        List<Posted> troubled = transactions.inOne(() -> outbox.troubled(MOST));
        return new PostView(
                figures(tally, frame),
                problem(frame),
                tally.failed() > 0,
                troubled.stream().map(posted -> line(posted, frame)).toList());
    }

    private static List<String> figures(Tally tally, Frame frame) {
        return List.of(
                frame.say("mails.waiting", tally.waiting()),
                frame.say("mails.accepted", tally.accepted()),
                frame.say("mails.failed", tally.failed()));
    }

    private @Nullable String problem(Frame frame) {
        return settings.isSetUp() ? null : frame.say("mails.no-server");
    }

    private static PostView.Line line(Posted posted, Frame frame) {
        EmailAddress address = posted.address();
        return new PostView.Line(
                posted.id().toString(),
                posted.subject(),
                address == null ? "" : address.text(),
                state(posted.delivery(), frame),
                answer(posted.delivery()),
                posted.delivery() instanceof Delivery.Failed);
    }

    private static String state(Delivery delivery, Frame frame) {
        return switch (delivery) {
            case Delivery.Waiting(var attempts, var notBefore, var _) ->
                frame.say("mails.put-off", attempts, frame.texts().moment(notBefore));
            case Delivery.Accepted(var at) ->
                frame.say("mails.accepted-at", frame.texts().moment(at));
            case Delivery.Failed(var at, var _) ->
                frame.say("mails.failed-at", frame.texts().moment(at));
            case Delivery.TakenBack(var at) ->
                frame.say("mails.taken-back-at", frame.texts().moment(at));
        };
    }

    private static String answer(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Waiting(var _, var _, var words) -> words;
            case Delivery.Failed(var _, var words) -> words;
            case Delivery.Accepted _, Delivery.TakenBack _ -> "";
        };
    }
}
