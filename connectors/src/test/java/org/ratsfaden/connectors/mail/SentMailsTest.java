package org.ratsfaden.connectors.mail;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.HandedClock;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.outbox.Circle;
import org.ratsfaden.outbox.Delivery;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.MailPauses;
import org.ratsfaden.outbox.MailSettings;
import org.ratsfaden.outbox.Matter;
import org.ratsfaden.outbox.Outbox.Posted;
import org.ratsfaden.outbox.Outbox.Tally;
import org.ratsfaden.outbox.Recipient;
import org.ratsfaden.outbox.SendMails;
import org.ratsfaden.outbox.Sender;
import org.ratsfaden.outbox.jpa.JpaOutbox;

/** From the outbox to a mail server, over the wire, with servers that are well, busy, strict, slow or gone. */
@Tag("database")
class SentMailsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final Recipient ANNA = new Recipient(
            new EmailAddress("anna@tagblatt.example"),
            Circle.PRESS,
            URI.create("https://rat.example/verteiler/abmelden/a1"));
    private static final Recipient BODO = new Recipient(new EmailAddress("bodo@funk.example"), Circle.PRESS, null);
    private static final Letter LETTER = new Letter(
            new Matter("release/1", "1"),
            "Brücke über die Aue",
            "Die Brücke ist fertig.\n",
            "<p>Die <em>Brücke</em> ist fertig.</p>",
            "Abbestellen:");

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final HandedClock clock = new HandedClock(NOON);
    private final JpaOutbox outbox = new JpaOutbox(database.entities(), clock);
    private final SendMails sending =
            new SendMails(outbox, MailPauses.USUAL, MailSettings.NONE.longest(), "here", clock, database);
    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final DefaultCamelContext camel = new DefaultCamelContext();

    @BeforeEach
    void open() {
        greenMail.start();
        camel.start();
    }

    @AfterEach
    void close() {
        camel.stop();
        greenMail.stop();
        database.close();
    }

    @Test
    void aMailHasItsTextTwiceItsFixedIdAndTheOneClickWayOut() throws Exception {
        put(LETTER, ANNA);

        sending.send(serverAt(greenMail.getSmtp().getPort()));

        MimeMessage got = greenMail.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("Brücke über die Aue");
        assertThat(got.getHeader("From", null)).isEqualTo("Landkreis Mittelau <presse@mittelau.example>");
        assertThat(got.getHeader("To", null)).isEqualTo("anna@tagblatt.example");
        assertThat(got.getMessageID()).matches("<[0-9a-f-]{36}@mittelau.example>");
        assertThat(got.getHeader("List-Id", null)).isEqualTo("<presse.mittelau.example>");
        assertThat(got.getHeader("List-Unsubscribe", null)).isEqualTo("<https://rat.example/verteiler/abmelden/a1>");
        assertThat(got.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        MimeMultipart both = (MimeMultipart) got.getContent();
        assertThat(both.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo("Die Brücke ist fertig.\n\n-- \nAbbestellen:\nhttps://rat.example/verteiler/abmelden/a1\n");
        assertThat(both.getBodyPart(1).getContent().toString())
                .contains("<p>Die <em>Brücke</em> ist fertig.</p>")
                .doesNotContain("<img", "<script", "http://");
        assertThat(tally()).isEqualTo(new Tally(0, 1, 0, 0));
    }

    @Test
    void oneToAPersonOfTheHouseIsPlainAndNoMailingList() throws Exception {
        put(
                Letter.plain(new Matter("resolution/1", "2026-11-23"), "Frist läuft ab", "Am 30. November.\n"),
                Recipient.ofTheHouse(new EmailAddress("amt5@mittelau.example")));

        sending.send(serverAt(greenMail.getSmtp().getPort()));

        MimeMessage got = greenMail.getReceivedMessages()[0];
        assertThat(got.getContent().toString().strip()).isEqualTo("Am 30. November.");
        assertThat(got.getHeader("List-Id")).isNull();
        assertThat(got.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void mailsThatFollowEachOtherShareAConnectionWhichIsClosedAfterTheLast() throws Exception {
        try (ScriptedServer server = new ScriptedServer()) {
            put(LETTER, everybody(SharedConnection.MOST + 1));

            sending.send(serverAt(server.port()));

            assertThat(tally()).isEqualTo(new Tally(0, SharedConnection.MOST + 1, 0, 0));
            assertThat(server.visits()).as("a new one after its share").isEqualTo(2);
            await().atMost(10, SECONDS).until(() -> server.present() == 0);
        }
    }

    @Test
    void aServerThatClosesTheConnectionBetweenTwoMailsIsVisitedAgainAtOnce() throws Exception {
        try (ScriptedServer server = new ScriptedServer().answering("NOOP", "421 4.4.2 Genug fuer heute")) {
            put(LETTER, ANNA, BODO);

            sending.send(serverAt(server.port()));

            assertThat(tally()).isEqualTo(new Tally(0, 2, 0, 0));
            assertThat(server.visits()).isEqualTo(2);
        }
    }

    @Test
    void aServerThatTakesFewMailsOnAConnectionIsVisitedAgainAtOnce() throws Exception {
        try (ScriptedServer server = new ScriptedServer().taking(1)) {
            put(LETTER, everybody(3));

            sending.send(serverAt(server.port()));

            assertThat(tally()).isEqualTo(new Tally(0, 3, 0, 0));
            assertThat(server.visits()).isEqualTo(3);
        }
    }

    @Test
    void aServerThatTakesNoMailAtAllIsVisitedOnceAndLeftInPeace() throws Exception {
        try (ScriptedServer server = new ScriptedServer().taking(0)) {
            put(LETTER, ANNA, BODO);

            sending.send(serverAt(server.port()));

            assertThat(tally()).isEqualTo(new Tally(2, 0, 0, 0));
            assertThat(server.visits()).isEqualTo(1);
        }
    }

    private static Recipient[] everybody(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> new Recipient(new EmailAddress("leser-%d@post.example".formatted(i)), Circle.PRESS, null))
                .toArray(Recipient[]::new);
    }

    @Test
    void whoIsBusyGetsItLaterAndTheOthersNow() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer().answering("anna@tagblatt.example", "451 4.7.1 Bitte spaeter")) {
            put(LETTER, ANNA, BODO);
            SmtpMailServer smtp = serverAt(server.port());

            sending.send(smtp);
            assertThat(tally()).isEqualTo(new Tally(1, 1, 0, 0));
            assertThat(troubled())
                    .singleElement()
                    .satisfies(posted -> assertThat(posted.delivery())
                            .isEqualTo(new Delivery.Waiting(1, NOON.plusSeconds(60), "451 4.7.1 Bitte spaeter")));
            server.answering("anna@tagblatt.example", "250 OK");
            clock.now = NOON.plusSeconds(59);
            sending.send(smtp);
            assertThat(tally().accepted()).isEqualTo(1);
            clock.now = NOON.plusSeconds(60);
            sending.send(smtp);

            assertThat(tally()).isEqualTo(new Tally(0, 2, 0, 0));
        }
    }

    @Test
    void whomNobodyKnowsFailsWithTheReasonAndGoesAgainWhenSomebodySaysSo() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer().answering("anna@tagblatt.example", "550 5.1.1 Kennt hier niemand")) {
            put(LETTER, ANNA, BODO);
            SmtpMailServer smtp = serverAt(server.port());

            sending.send(smtp);
            assertThat(tally()).isEqualTo(new Tally(0, 1, 1, 0));
            assertThat(troubled())
                    .singleElement()
                    .satisfies(posted -> assertThat(posted.delivery())
                            .isEqualTo(new Delivery.Failed(NOON, "550 5.1.1 Kennt hier niemand")));
            server.answering("anna@tagblatt.example", "250 OK");
            database.inOne(() -> {
                outbox.retry(troubled().getFirst().id(), NOON);
                return outbox;
            });
            sending.send(smtp);

            assertThat(tally()).isEqualTo(new Tally(0, 2, 0, 0));
        }
    }

    @Test
    void aServerThatHangsIsGivenUpInTimeAndAskedAgainAfterAPause() throws Exception {
        try (ScriptedServer server = new ScriptedServer().hanging()) {
            put(LETTER, ANNA, BODO);
            SmtpMailServer smtp = serverAt(server.port());

            await().atMost(10, SECONDS).untilAsserted(() -> {
                sending.send(smtp);
                assertThat(troubled()).hasSize(1);
            });
            assertThat(server.visits()).as("the second is not even tried").isEqualTo(1);
            server.awake();
            sending.send(smtp);
            assertThat(server.visits()).isEqualTo(1);
            clock.now = NOON.plusSeconds(10);
            sending.send(smtp);

            assertThat(tally()).isEqualTo(new Tally(0, 2, 0, 0));
        }
    }

    @Test
    void withoutAServerNothingIsLostHoweverLongItTakes() throws Exception {
        int nobodyListens;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobodyListens = closed.getLocalPort();
        }
        put(LETTER, ANNA, BODO);

        SmtpMailServer away = serverAt(nobodyListens);
        for (int day = 0; day < 30; day++) {
            clock.now = NOON.plus(Duration.ofDays(day));
            sending.send(away);
        }
        assertThat(tally()).isEqualTo(new Tally(2, 0, 0, 0));
        clock.now = NOON.plus(Duration.ofDays(31));
        sending.send(serverAt(greenMail.getSmtp().getPort()));

        assertThat(tally()).isEqualTo(new Tally(0, 2, 0, 0));
        assertThat(greenMail.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aServerThatDoesNotLetTheHouseInFailsNoMail() throws Exception {
        try (ScriptedServer server = new ScriptedServer().answering("MAIL", "530 5.7.0 Erst anmelden")) {
            put(LETTER, ANNA);

            sending.send(serverAt(server.port()));

            assertThat(tally()).isEqualTo(new Tally(1, 0, 0, 0));
        }
    }

    private void put(Letter letter, Recipient... recipients) {
        assertThat(database.inOne(() -> outbox.put(letter, List.of(recipients))))
                .isEqualTo(recipients.length);
    }

    private Tally tally() {
        return database.inOne(() -> outbox.tally());
    }

    private List<Posted> troubled() {
        return database.inOne(() -> outbox.troubled(10));
    }

    private SmtpMailServer serverAt(int port) {
        return new SmtpMailServer(
                camel,
                new MailSettings(
                        "127.0.0.1",
                        port,
                        MailSettings.Tls.NONE,
                        "",
                        new MailSettings.Password(""),
                        Sender.parse("Landkreis Mittelau <presse@mittelau.example>"),
                        "",
                        Duration.ofSeconds(1)));
    }
}
