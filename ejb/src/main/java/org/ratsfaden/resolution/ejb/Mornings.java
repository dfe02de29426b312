package org.ratsfaden.resolution.ejb;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.outbox.MailSettings;
import org.ratsfaden.resolution.SendDigests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From six in the morning on, what is due goes out by mail; whatever a day has missed, its next quarter of an hour makes good. */
@Singleton
@DependsOn("Start")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@NullUnmarked
public class Mornings {

    private static final Logger LOG = LoggerFactory.getLogger(Mornings.class);

    @Inject
    private SendDigests digests;

    @Inject
    private MailSettings mail;

    /** Without a mail server nothing is written: it would wait, and go out old all at once. */
    @Schedule(hour = "6-20", minute = "*/15", persistent = false)
    public void tick() {
        if (!mail.isSetUp()) {
            return;
        }
        int written = digests.sendDue();
        if (written > 0) {
            LOG.info("mails about what is due written count={}", written);
        }
    }
}
