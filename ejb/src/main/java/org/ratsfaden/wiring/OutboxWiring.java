package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.outbox.MailPauses;
import org.ratsfaden.outbox.MailSettings;
import org.ratsfaden.outbox.MailSettings.Password;
import org.ratsfaden.outbox.MailSettings.Tls;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.outbox.SendMails;
import org.ratsfaden.outbox.Sender;
import org.ratsfaden.outbox.jpa.JpaOutbox;
import org.ratsfaden.settings.Settings;
import org.ratsfaden.transaction.Transactions;

/** What mails are written to and sent from. */
@Dependent
@NullUnmarked
public class OutboxWiring {

    @PersistenceContext(unitName = "ratsfaden")
    private EntityManager entities;

    @Produces
    @Singleton
    MailSettings mailSettings(Settings settings) {
        MailSettings read = read(settings);
        settings.finish();
        return read;
    }

    static MailSettings read(Settings settings) {
        String host = settings.read("ratsfaden.mail.host", "", String::strip);
        int port = settings.read("ratsfaden.mail.port", MailSettings.NONE.port(), Integer::parseInt);
        Tls tls = settings.read(
                "ratsfaden.mail.tls", MailSettings.NONE.tls(), text -> Tls.valueOf(text.toUpperCase(Locale.ROOT)));
        String user = settings.read("ratsfaden.mail.user", "", String::strip);
        Password password = settings.read("ratsfaden.mail.password", MailSettings.NONE.password(), Password::new);
        Sender sender = settings.read("ratsfaden.mail.sender", MailSettings.NONE.sender(), Sender::parse);
        String list = settings.read("ratsfaden.mail.list-id", "", String::strip);
        Duration patience = settings.read("ratsfaden.mail.patience", MailSettings.NONE.patience(), Duration::parse);
        return settings.together(
                "ratsfaden.mail",
                MailSettings.NONE,
                () -> new MailSettings(host, port, tls, user, password, sender, list, patience));
    }

    @Produces
    @Singleton
    Outbox outbox(Clock clock) {
        return new JpaOutbox(entities, clock);
    }

    @Produces
    @Singleton
    SendMails sendMails(
            Outbox outbox, MailSettings mail, EjbSettings settings, Clock clock, Transactions transactions) {
        return new SendMails(outbox, MailPauses.USUAL, mail.longest(), settings.node(), clock, transactions);
    }
}
