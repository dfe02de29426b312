package org.ratsfaden.connectors.mail;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What sends mails is killed with {@code kill -9} while three releases go to everybody: nobody misses one; twice comes only what was
 * in flight, with the same Message-ID, one mail a kill at most. On H2, or on PostgreSQL in {@code ./ratsfaden test postgres};
 * {@code deploy/mail-kill-test} does it a hundred times.
 */
@Tag("kill")
class KilledSenderTest {

    private static final int KILLS = Integer.getInteger("ratsfaden.mail.kills", 10);
    private static final int RECIPIENTS = Integer.getInteger("ratsfaden.mail.recipients", 1_000);
    private static final int MAILS = RECIPIENTS * SenderToBeKilled.RELEASES.size();

    private final Random random = new Random(20261122);
    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Path home;

    KilledSenderTest(@TempDir Path home) {
        this.home = home;
    }

    @BeforeEach
    void open() {
        greenMail.start();
    }

    @AfterEach
    void close() {
        greenMail.stop();
    }

    @Test
    void nobodyMissesAReleaseAndTwiceComesOnlyWhatWasInFlight() throws Exception {
        int struck = 0;
        for (int life = 1; life <= KILLS; life++) {
            Process sender = start();
            int until = MAILS * life / (KILLS + 1);
            // the mail server's thread complains of a connection that was reset
            await().dontCatchUncaughtExceptions()
                    .atMost(Duration.ofMinutes(15)) // also on a machine that has much else to do
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> received() >= until || !sender.isAlive());
            MILLISECONDS.sleep(random.nextInt(40));
            struck += received() < MAILS ? 1 : 0;
            sender.destroyForcibly();
            assertThat(sender.waitFor(1, TimeUnit.MINUTES)).isTrue();
            System.err.printf("kill %3d: %d mails received%n", life, received());
        }
        try (SenderToBeKilled rest =
                new SenderToBeKilled(home, greenMail.getSmtp().getPort())) {
            rest.write(RECIPIENTS);
            rest.sendAll();
            assertThat(rest.accepted()).isEqualTo(MAILS);
        }

        Map<String, List<String>> idsByMail = Arrays.stream(greenMail.getReceivedMessages())
                .collect(Collectors.groupingBy(
                        KilledSenderTest::mail, Collectors.mapping(KilledSenderTest::id, Collectors.toList())));
        int twice = received() - MAILS;
        assertThat(struck).as("kills that struck while mails were sent").isEqualTo(KILLS);
        assertThat(idsByMail).as("each release to everybody").hasSize(MAILS);
        assertThat(idsByMail.values()).as("one Message-ID each").allMatch(ids -> new HashSet<>(ids).size() == 1);
        assertThat(twice).as("one in flight a kill at most").isBetween(0, KILLS);
        System.err.printf("mails=%d kills=%d missed=0 twice=%d, with the same Message-ID%n", MAILS, KILLS, twice);
    }

    private int received() {
        return greenMail.getReceivedMessages().length;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SenderToBeKilled.class.getName(),
                        home.toString(),
                        Integer.toString(greenMail.getSmtp().getPort()),
                        Integer.toString(RECIPIENTS))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("sender.log").toFile()))
                .start();
    }

    private static String mail(MimeMessage message) {
        try {
            return message.getSubject() + " " + Arrays.toString(message.getRecipients(RecipientType.TO));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
