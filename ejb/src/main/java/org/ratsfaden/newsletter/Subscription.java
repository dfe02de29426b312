package org.ratsfaden.newsletter;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.outbox.Circle;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Recipient;

/**
 * Somebody who has asked for the newsletter.
 *
 * @param askedAt when they last asked
 * @param confirmWord the secret that was sent to them, with which they confirm; {@code null} once they have
 * @param confirmedAt {@code null} until then: nothing but the question is sent
 * @param leaveWord the secret in each mail, with which they leave
 */
public record Subscription(
        UUID id,
        EmailAddress address,
        Instant askedAt,
        @Nullable String confirmWord,
        @Nullable Instant confirmedAt,
        String leaveWord) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 24;

    static Subscription asked(EmailAddress address, Instant at) {
        return new Subscription(UUID.randomUUID(), address, at, secret(), null, secret());
    }

    Subscription askedAgain(Instant at) {
        return new Subscription(id, address, at, secret(), null, leaveWord);
    }

    Subscription confirmed(Instant at) {
        return new Subscription(id, address, askedAt, null, at, leaveWord);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** @param portal its address, without a slash at the end */
    public Recipient recipient(String portal) {
        return new Recipient(address, Circle.NEWSLETTER, URI.create(portal + "/newsletter/abmelden/" + leaveWord));
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Without its secrets. */
    @Override
    public String toString() {
        return "subscription " + id;
    }
}
