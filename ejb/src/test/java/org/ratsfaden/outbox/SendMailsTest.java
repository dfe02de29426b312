package org.ratsfaden.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.outbox.OutboxContract.ANNA;
import static org.ratsfaden.outbox.OutboxContract.BODO;
import static org.ratsfaden.outbox.OutboxContract.NOON;
import static org.ratsfaden.outbox.OutboxContract.letter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ratsfaden.HandedClock;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.outbox.Outbox.Tally;
import org.ratsfaden.outbox.jpa.JpaOutbox;
import org.ratsfaden.transaction.Transactions;

/** What becomes of mails when the database fails between two of them, and when two nodes send. */
@Tag("database")
class SendMailsTest {

    private static final MailSettings PATIENT = new MailSettings(
            "mail.example",
            587,
            MailSettings.Tls.STARTTLS,
            "presse",
            new MailSettings.Password("geheim"),
            Sender.parse("presse@rat.example"),
            "",
            Duration.ofMinutes(10));

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final HandedClock clock = new HandedClock(NOON);
    private final JpaOutbox outbox = new JpaOutbox(database.entities(), clock);
    private final List<MailId> taken = new ArrayList<>();
    private final MailServer server = mail -> {
        taken.add(mail.id());
        return new MailServer.Answer.Accepted();
    };

    @BeforeEach
    void twoMailsWait() {
        database.inOne(() -> outbox.put(letter("release/1", "1"), List.of(ANNA, BODO)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** The database is away at the first, second or third commit, before it or after it. */
    @ParameterizedTest
    @CsvSource({"1,false", "2,false", "3,false", "1,true", "2,true", "3,true"})
    void whatWasSentWhenTheDatabaseFailedIsRememberedAndNotSentAgain(int failing, boolean happenedAllTheSame) {
        SendMails sending = sending("here", new Failing(failing, happenedAllTheSame));

        sending.send(server);
        sending.send(server);

        assertThat(taken).hasSize(2).doesNotHaveDuplicates();
        assertThat(database.inOne(() -> outbox.tally())).isEqualTo(new Tally(0, 2, 0, 0));
    }

    /** Whatever can be waited for over one mail: 15 times, from the connection to the farewell. */
    @Test
    void noOtherNodeSendsWhatAPatientNodeIsStillSendingToAServerThatUsesItsWholePatience() {
        SendMails other = sending("there", database);

        sending("here", database).send(mail -> {
            clock.now = clock.now.plus(PATIENT.patience().multipliedBy(15));
            other.send(server);
            return server.send(mail);
        });

        assertThat(taken).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void twoNodesSendEachMailOnce() {
        SendMails other = sending("there", database);

        sending("here", database).send(mail -> {
            other.send(server);
            return server.send(mail);
        });

        assertThat(taken).hasSize(2).doesNotHaveDuplicates();
        assertThat(database.inOne(() -> outbox.tally())).isEqualTo(new Tally(0, 2, 0, 0));
    }

    private SendMails sending(String node, Transactions transactions) {
        return new SendMails(outbox, MailPauses.USUAL, PATIENT.longest(), node, clock, transactions);
    }

    /** Fails once. */
    private final class Failing implements Transactions {

        private final int failing;
        private final boolean happenedAllTheSame;
        private int count;

        Failing(int failing, boolean happenedAllTheSame) {
            this.failing = failing;
            this.happenedAllTheSame = happenedAllTheSame;
        }

        @Override
        public <T, E extends Exception> T inOne(Work<T, E> work) throws E {
            if (++count != failing) {
                return database.inOne(work);
            }
            if (happenedAllTheSame) {
                database.inOne(work);
            }
            throw new IllegalStateException("the database is away");
        }
    }
}
