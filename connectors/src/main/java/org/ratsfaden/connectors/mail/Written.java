package org.ratsfaden.connectors.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.outbox.Circle;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.Mail;
import org.ratsfaden.outbox.MailSettings;
import org.ratsfaden.outbox.Recipient;

/** A mail as it stands on the wire: text, and HTML if there is any, without a picture, a script or anything that reports home. */
final class Written {

    private static final String TEXT = "text/plain; charset=UTF-8";
    private static final String HTML = "text/html; charset=UTF-8";

    private final MailSettings settings;
    private final Session nowhere = Session.getInstance(new Properties());

    Written(MailSettings settings) {
        this.settings = settings;
    }

    MimeMessage message(Mail mail) throws MessagingException {
        Letter letter = mail.letter();
        Recipient recipient = mail.recipient();
        MimeMessage message =
                new Lasting(nowhere, "<" + mail.id() + "@" + settings.sender().domain() + ">");
        message.setFrom(sender());
        message.setRecipient(
                RecipientType.TO, new InternetAddress(recipient.address().text(), true));
        message.setSubject(letter.subject(), UTF_8.name());
        message.setSentDate(Date.from(mail.putAt()));
        message.setHeader("Auto-Submitted", "auto-generated"); // nobody's out-of-office note answers it (RFC 3834)
        if (recipient.circle() != Circle.HOUSE) {
            message.setHeader("List-Id", "<" + settings.list() + ">");
        }
        if (recipient.leave() != null) {
            message.setHeader("List-Unsubscribe", "<" + recipient.leave() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
        }
        fill(message, letter, recipient.leave());
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(
                    settings.sender().address(), settings.sender().name(), UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("every Java knows UTF-8", e);
        }
    }

    private static void fill(MimeMessage message, Letter letter, @Nullable URI leave) throws MessagingException {
        String text =
                leave == null ? letter.text() : letter.text() + "\n-- \n" + letter.leaving() + "\n" + leave + "\n";
        if (letter.html().isEmpty()) {
            message.setContent(text, TEXT);
            message.getDataHandler().setCommandMap(PartWriters.ALL);
            return;
        }
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(part(text, TEXT));
        both.addBodyPart(part(html(letter, leave), HTML));
        message.setContent(both);
        message.getDataHandler().setCommandMap(PartWriters.ALL);
    }

    private static MimeBodyPart part(String words, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(words, type);
        part.getDataHandler().setCommandMap(PartWriters.ALL);
        return part;
    }

    private static String html(Letter letter, @Nullable URI leave) {
        String leaving = leave == null
                ? ""
                : "<hr><p><a href=\"%s\">%s</a></p>"
                        .formatted(Letter.escaped(leave.toString()), Letter.escaped(letter.leaving()));
        return "<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>%s</title></head><body>%s%s</body></html>"
                .formatted(Letter.escaped(letter.subject()), letter.html(), leaving);
    }

    /** Keeps its Message-ID however often it is sent. */
    private static final class Lasting extends MimeMessage {

        private final String id;

        Lasting(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
