package org.ratsfaden.connectors.mail;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.camel.impl.DefaultCamelContext;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.outbox.Circle;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.MailPauses;
import org.ratsfaden.outbox.MailSettings;
import org.ratsfaden.outbox.Matter;
import org.ratsfaden.outbox.Recipient;
import org.ratsfaden.outbox.SendMails;
import org.ratsfaden.outbox.Sender;
import org.ratsfaden.outbox.jpa.JpaOutbox;

/**
 * The sending half of the product without its server: three releases are written to everybody, each in one transaction, and then
 * sent. Arguments: home, port of the mail server, recipients. Runs until all is sent, or until it is killed.
 */
final class SenderToBeKilled implements AutoCloseable {

    static final List<String> RELEASES = List.of("PM 1/2026: Brücke", "PM 2/2026: Radweg", "PM 3/2026: Kita");

    /** Short: a mail server that is away for a moment here is one whose other end was killed. */
    private static final MailPauses PAUSES = new MailPauses(Duration.ofMillis(600), Duration.ofSeconds(3), 125);

    private final LocalDatabase database;
    private final JpaOutbox outbox;
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final SendMails sending;
    private final SmtpMailServer server;

    SenderToBeKilled(Path home, int port) {
        database = LocalDatabase.at(home.resolve("db/ratsfaden"));
        outbox = new JpaOutbox(database.entities(), Clock.systemUTC());
        sending = new SendMails(outbox, PAUSES, MailSettings.NONE.longest(), "here", Clock.systemUTC(), database);
        camel.start();
        server = new SmtpMailServer(
                camel,
                new MailSettings(
                        "127.0.0.1",
                        port,
                        MailSettings.Tls.NONE,
                        "",
                        new MailSettings.Password(""),
                        Sender.parse("presse@mittelau.example"),
                        "",
                        Duration.ofSeconds(10)));
    }

    public static void main(String[] arguments) throws Exception {
        try (SenderToBeKilled sender = new SenderToBeKilled(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            sender.write(Integer.parseInt(arguments[2]));
            sender.sendAll();
        }
        Thread.currentThread().join();
    }

    /** What was written before a death is not written again. */
    void write(int recipients) {
        List<Recipient> everybody = IntStream.range(0, recipients)
                .mapToObj(i -> new Recipient(
                        new EmailAddress("leser-%d@post.example".formatted(i)),
                        Circle.NEWSLETTER,
                        URI.create("https://rat.example/newsletter/abmelden/" + i)))
                .toList();
        for (String release : RELEASES) {
            Letter letter = new Letter(
                    new Matter("release/" + release, "1"), release, "Text.\n", "<p>Text.</p>", "Abbestellen:");
            database.inOne(() -> outbox.put(letter, everybody));
        }
    }

    void sendAll() {
        sending.takeUpAgain();
        while (waiting() > 0) {
            sending.send(server);
        }
    }

    long waiting() {
        return database.inOne(() -> outbox.tally().waiting());
    }

    long accepted() {
        return database.inOne(() -> outbox.tally().accepted());
    }

    @Override
    public void close() {
        camel.stop();
        database.close();
    }
}
