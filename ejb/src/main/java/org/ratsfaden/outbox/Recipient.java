package org.ratsfaden.outbox;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a letter.
 *
 * @param leave where one request ends all further mail to this circle (RFC 8058); {@code null} for whoever the house has to write to
 */
public record Recipient(
        EmailAddress address, Circle circle, @Nullable URI leave) {

    /** Somebody who signs in here. */
    public static Recipient ofTheHouse(EmailAddress address) {
        return new Recipient(address, Circle.HOUSE, null);
    }
}
