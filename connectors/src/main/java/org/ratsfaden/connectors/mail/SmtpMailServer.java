package org.ratsfaden.connectors.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.mail.JavaMailSender;
import org.apache.camel.component.mail.MailComponent;
import org.apache.camel.component.mail.MailConfiguration;
import org.apache.camel.component.mail.MailEndpoint;
import org.ratsfaden.outbox.Mail;
import org.ratsfaden.outbox.MailServer;
import org.ratsfaden.outbox.MailSettings;

/** A mail server that is spoken to by SMTP (RFC 5321); mails that follow each other share a connection (ADR 0051). */
public final class SmtpMailServer implements MailServer {

    private final ProducerTemplate producer;
    private final SharedConnection connection;
    private final MailEndpoint endpoint;
    private final Written written;

    public SmtpMailServer(CamelContext camel, MailSettings settings) {
        producer = camel.createProducerTemplate();
        House house = house(camel, settings);
        connection = new SharedConnection(house.createJavaMailSender(camel));
        house.setJavaMailSender(connection);
        endpoint = new MailEndpoint("smtp:house", new MailComponent(camel), house);
        written = new Written(settings);
    }

    /** Lets us have the sender that Camel makes of its settings. */
    private static final class House extends MailConfiguration {

        House(CamelContext camel) {
            super(camel);
        }

        @Override
        protected JavaMailSender createJavaMailSender(CamelContext camel) {
            return super.createJavaMailSender(camel);
        }
    }

    private static House house(CamelContext camel, MailSettings settings) {
        House server = new House(camel);
        server.configureProtocol(settings.tls() == MailSettings.Tls.TLS ? "smtps" : "smtp");
        server.setHost(settings.host());
        server.setPort(settings.port());
        if (!settings.user().isEmpty()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password().text());
        }
        server.setConnectionTimeout(Math.toIntExact(settings.patience().toMillis()));
        server.setAdditionalJavaMailProperties(properties(settings, server.getProtocol()));
        return server;
    }

    /** Names of Angus Mail's package {@code org.eclipse.angus.mail.smtp}. */
    private static Properties properties(MailSettings settings, String protocol) {
        String prefix = "mail." + protocol + ".";
        String patience = Long.toString(settings.patience().toMillis());
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", patience);
        properties.setProperty(prefix + "timeout", patience);
        properties.setProperty(prefix + "writetimeout", patience);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(
                prefix + "localhost", settings.sender().domain()); // else it asks DNS who this machine is
        properties.setProperty(prefix + "from", settings.sender().address());
        if (settings.tls() == MailSettings.Tls.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }

    @Override
    public Answer send(Mail mail) {
        MimeMessage message;
        try {
            message = written.message(mail);
        } catch (MessagingException e) {
            return new Answer.Refused("it could not be written: " + e.getMessage());
        }
        Exchange exchange = endpoint.createExchange(ExchangePattern.InOnly);
        exchange.getIn().setBody(message);
        producer.send(endpoint, exchange);
        return exchange.getException() == null ? new Answer.Accepted() : SmtpAnswers.of(exchange.getException());
    }

    @Override
    public void rest() {
        connection.leave();
    }
}
