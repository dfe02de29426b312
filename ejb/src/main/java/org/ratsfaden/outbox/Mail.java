package org.ratsfaden.outbox;

import java.time.Instant;

/**
 * One letter to one recipient, ready to be sent.
 *
 * @param attempts how often it was begun to be sent, this time included
 * @param putAt when it was written
 */
public record Mail(MailId id, Letter letter, Recipient recipient, int attempts, Instant putAt) {}
