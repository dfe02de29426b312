package org.ratsfaden.connectors.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.apache.camel.component.mail.DefaultJavaMailSender;
import org.apache.camel.component.mail.JavaMailSender;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection that mails share (RFC 5321, 3.3): opened for the first, given up after a failure, or when it has carried its share;
 * who lets it carry less is visited anew at once. Used by one thread.
 */
final class SharedConnection extends DefaultJavaMailSender {

    /** Mail servers close the door on who never leaves; of the cost of a connection a mail bears a fiftieth then. */
    static final int MOST = 50;

    /** Its answer when it closes the connection (RFC 5321, 4.2.3). */
    private static final int CLOSING = 421;

    private static final Logger LOG = LoggerFactory.getLogger(SharedConnection.class);

    private @Nullable Transport open;
    private int carried;

    /** @param alone Camel's own, which opens a connection for each mail */
    SharedConnection(JavaMailSender alone) {
        setJavaMailProperties(alone.getJavaMailProperties());
        setSession(alone.getSession());
        setProtocol(alone.getProtocol());
        setHost(alone.getHost());
        setPort(alone.getPort());
        setUsername(alone.getUsername());
        setPassword(alone.getPassword());
    }

    @Override
    public void send(MimeMessage message) throws MessagingException {
        boolean hasCarried = carried > 0;
        try {
            carry(message);
        } catch (SMTPSendFailedException e) {
            if (!hasCarried || !isEnough(e)) {
                throw e;
            }
            carry(message); // on a new connection: that one was given up
        }
    }

    /** Whether the server wants no further mail on this connection: it says so before anything of the mail was handed over. */
    private static boolean isEnough(SMTPSendFailedException failure) {
        return failure.getReturnCode() == CLOSING && failure.getCommand().startsWith("MAIL FROM");
    }

    private void carry(MimeMessage message) throws MessagingException {
        boolean done = false;
        try {
            connected().sendMessage(message, message.getAllRecipients());
            carried++;
            done = true;
        } finally {
            if (!done || carried >= MOST) {
                leave();
            }
        }
    }

    /** The server may have closed it meanwhile: it is asked. */
    private Transport connected() throws MessagingException {
        if (open != null && open.isConnected()) {
            return open;
        }
        leave();
        Transport transport = getTransport(getSession());
        open = transport;
        transport.connect(getHost(), getPort(), getUsername(), getPassword());
        return transport;
    }

    /** Says farewell; nothing happens if there is no connection. */
    void leave() {
        Transport last = open;
        open = null;
        carried = 0;
        if (last == null) {
            return;
        }
        try {
            last.close();
        } catch (MessagingException e) {
            LOG.debug("farewell to the mail server failed", e);
        }
    }
}
