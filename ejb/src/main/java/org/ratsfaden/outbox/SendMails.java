package org.ratsfaden.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.outbox.MailServer.Answer;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.trouble.Complaint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, one mail after the other. What became of one and which comes next is one commit, so a server that dies had
 * one mail in hand, and after its start that one goes again, with the same Message-ID (decisions.md 24). Used by one thread.
 */
public final class SendMails {

    private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);

    /** What is ours of the time that a mail takes: the database, and the way to the mail server. */
    private static final Duration OURS = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final MailPauses pauses;
    private final Duration claim;
    private final String node;
    private final Clock clock;
    private final Transactions transactions;
    private final Complaint complaint;

    private Instant quietUntil = Instant.MIN;
    private int awayInARow;
    private @Nullable Sent sent;
    /** Whether a commit failed: then it may have happened all the same. */
    private boolean inDoubt;

    /** What became of a mail, until it is noted. */
    private record Sent(MailId id, Delivery delivery) {}

    /** @param longest that a mail server may take for one mail; a while after it another node takes what a dead one had in hand */
    public SendMails(
            Outbox outbox, MailPauses pauses, Duration longest, String node, Clock clock, Transactions transactions) {
        this.outbox = outbox;
        this.pauses = pauses;
        this.claim = longest.plus(OURS);
        this.node = node;
        this.clock = clock;
        this.transactions = transactions;
        this.complaint = new Complaint(LOG, clock, "mails are sent");
    }

    /** At start: frees what this node had in hand when it died. */
    public void takeUpAgain() {
        transactions.inOne(() -> {
            outbox.release(node);
            return node;
        });
    }

    /** Sends until nothing is due, or until the mail server is away. What could not be noted before is noted first. */
    public void send(MailServer server) {
        try {
            Optional<Mail> next =
                    clock.instant().isBefore(quietUntil) && sent == null ? Optional.empty() : notedAndNext(true);
            while (next.isPresent()) {
                Mail mail = next.get();
                Answer answer = server.send(mail);
                hear(answer);
                sent = new Sent(mail.id(), delivery(mail, answer));
                log(mail, sent.delivery());
                next = notedAndNext(!(answer instanceof Answer.Away));
            }
        } catch (RuntimeException e) {
            complaint.failed(e);
        } finally {
            server.rest();
        }
    }

    /**
     * Notes what became of the last mail and claims the next one, in one commit. If that fails, what was sent stays in mind, and what
     * was claimed without our learning of it is freed with the next attempt.
     */
    private Optional<Mail> notedAndNext(boolean more) {
        boolean wasInDoubt = inDoubt;
        Sent last = sent;
        inDoubt = true;
        Optional<Mail> next = transactions.inOne(() -> {
            if (last != null) {
                outbox.note(last.id(), last.delivery());
            }
            if (wasInDoubt) {
                outbox.release(node);
            }
            return more ? claim() : Optional.<Mail>empty();
        });
        inDoubt = false;
        sent = null;
        return next;
    }

    private Optional<Mail> claim() {
        Instant now = clock.instant();
        return now.isBefore(quietUntil) ? Optional.empty() : outbox.claim(node, now, now.plus(claim));
    }

    private void hear(Answer answer) {
        switch (answer) {
            case Answer.Away(var _, var failure) -> {
                awayInARow++;
                quietUntil = clock.instant().plus(pauses.whenAway(awayInARow));
                complaint.failed(failure);
            }
            case Answer.Accepted(), Answer.Later(var _), Answer.Refused(var _) -> {
                awayInARow = 0;
                complaint.works();
            }
        }
    }

    private Delivery delivery(Mail mail, Answer answer) {
        Instant now = clock.instant();
        return switch (answer) {
            case Answer.Accepted() -> new Delivery.Accepted(now);
            case Answer.Refused(var words) -> new Delivery.Failed(now, words);
            case Answer.Later(var words) ->
                pauses.afterAttempt(mail.attempts())
                        .<Delivery>map(pause -> new Delivery.Waiting(mail.attempts(), now.plus(pause), words))
                        .orElseGet(() -> new Delivery.Failed(now, words));
            // not its fault, but it was begun: it may have arrived
            case Answer.Away(var words, var _) ->
                new Delivery.Waiting(Math.max(1, mail.attempts() - 1), quietUntil, words);
        };
    }

    /** Without the server's words: they may name the recipient. */
    private static void log(Mail mail, Delivery delivery) {
        switch (delivery) {
            case Delivery.Accepted(var _) ->
                LOG.debug(
                        "mail accepted mail={} about={}",
                        mail.id(),
                        mail.letter().matter());
            case Delivery.Waiting(var attempts, var notBefore, var _) ->
                LOG.debug("mail put off mail={} attempts={} next={}", mail.id(), attempts, notBefore);
            case Delivery.Failed(var _, var _) ->
                LOG.warn(
                        "mail refused mail={} about={}",
                        mail.id(),
                        mail.letter().matter());
            case Delivery.TakenBack(var _) -> throw new IllegalStateException("nobody takes back what is being sent");
        }
    }
}
