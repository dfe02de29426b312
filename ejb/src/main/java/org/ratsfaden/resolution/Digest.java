package org.ratsfaden.resolution;

import java.time.LocalDate;
import java.util.UUID;
import org.ratsfaden.outbox.EmailAddress;

/**
 * Somebody gets what is due by mail, one a day at most.
 *
 * @param token turns it off, for whoever has the mail before them
 * @param sentOn the last day that was looked at
 */
public record Digest(String account, EmailAddress address, UUID token, LocalDate sentOn) {

    /** What the mails to an account are about. */
    static String thing(String account) {
        return "digest/" + account;
    }

    Digest on(LocalDate day) {
        return new Digest(account, address, token, day);
    }
}
