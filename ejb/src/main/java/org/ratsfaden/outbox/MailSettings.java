package org.ratsfaden.outbox;

import java.time.Duration;

/**
 * How mail leaves the house.
 *
 * @param host of the mail server; empty if there is none: mails wait then
 * @param user empty if the server asks for none
 * @param sender nobody as long as there is no host
 * @param listId as it is set, may be empty; {@link #list} names the mailing list to mail programs (RFC 2919)
 * @param patience how long the mail server may take for each of its answers
 */
public record MailSettings(
        String host,
        int port,
        Tls tls,
        String user,
        Password password,
        Sender sender,
        String listId,
        Duration patience) {

    /** So long a server may take to answer the end of a message (RFC 5321, 4.5.3.2.6); who does not wait sends it twice. */
    private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(10);

    /**
     * How often a mail server may be waited for over one mail: whether the last connection still answers, a new one, greeting, EHLO,
     * STARTTLS with its handshake, EHLO again, AUTH with its two questions, MAIL, RCPT, DATA, the end of the mail, RSET after a
     * refusal, QUIT; and one to spare.
     */
    private static final int WAITS = 16;

    /** No mail server. */
    public static final MailSettings NONE =
            new MailSettings("", 587, Tls.STARTTLS, "", new Password(""), Sender.NOBODY, "", Duration.ofMinutes(5));

    private static final int HIGHEST_PORT = 65_535;

    public MailSettings {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("port must be 1 to " + HIGHEST_PORT + ", but is " + port);
        }
        if (patience.compareTo(Duration.ofSeconds(1)) < 0 || patience.compareTo(LONGEST_PATIENCE) > 0) {
            throw new IllegalArgumentException("patience must be 1 second to 10 minutes, but is " + patience);
        }
        if (!listId.matches("[A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("list-id must be like presse.mittelau.example, but is " + listId);
        }
        if (!host.isEmpty() && sender.equals(Sender.NOBODY)) {
            throw new IllegalArgumentException("ratsfaden.mail.sender is needed where there is a mail server");
        }
    }

    /** The name of the mailing list: as it is set, or of the sender's domain. */
    public String list() {
        return listId.isEmpty() ? "presse." + sender.domain() : listId;
    }

    /** The longest that one mail may take: with a mail server that uses its whole patience for each answer. */
    public Duration longest() {
        return patience.multipliedBy(WAITS);
    }

    /** Whether there is a mail server. */
    public boolean isSetUp() {
        return !host.isEmpty();
    }

    /** How the way to the mail server is protected. */
    public enum Tls {
        /** From the first byte. */
        TLS,
        /** From the first words on; without it nothing is sent. */
        STARTTLS,
        /** Not at all; for a mail server on this machine. */
        NONE
    }

    /** Shows itself to nobody who prints it. */
    public record Password(String text) {

        @Override
        public String toString() {
            return "…";
        }
    }
}
