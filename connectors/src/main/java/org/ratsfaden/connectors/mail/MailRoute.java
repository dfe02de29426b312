package org.ratsfaden.connectors.mail;

import org.apache.camel.builder.RouteBuilder;
import org.ratsfaden.outbox.MailServer;
import org.ratsfaden.outbox.SendMails;

/** Once a second: what is due is sent. A beat that lasts keeps the next one waiting. */
public final class MailRoute extends RouteBuilder {

    private static final int EVERY_MILLISECONDS = 1000;

    private final SendMails sending;
    private final MailServer server;

    public MailRoute(SendMails sending, MailServer server) {
        this.sending = sending;
        this.server = server;
    }

    @Override
    public void configure() {
        sending.takeUpAgain();
        fromF("timer:outbox?fixedRate=false&period=%d", EVERY_MILLISECONDS)
                .routeId("outbox")
                .process(_ -> sending.send(server));
    }
}
