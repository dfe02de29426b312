package org.ratsfaden.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ratsfaden.account.Account;

/**
 * Passwords that were right a moment ago, so that a program that sends one with each request does not pay for the slow hash
 * each time. Holds no password: a code of it under a key that dies with the process, beside the hash it was right for.
 * Remembers the {@value #PASSWORDS} used last. Safe for use by several threads.
 */
final class RememberedPasswords {

    static final Duration MEMORY = Duration.ofMinutes(1);

    private static final int PASSWORDS = 1_000;

    private record Proof(String account, String hash, String code) {}

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<Proof, Instant> forgottenAt = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Proof, Instant> eldest) {
            return size() > PASSWORDS;
        }
    };

    RememberedPasswords(Clock clock) {
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    boolean knows(Account account, String password) {
        Proof proof = proof(account, password);
        synchronized (forgottenAt) {
            Instant end = forgottenAt.get(proof);
            return end != null && clock.instant().isBefore(end);
        }
    }

    void remember(Account account, String password) {
        Proof proof = proof(account, password);
        synchronized (forgottenAt) {
            forgottenAt.put(proof, clock.instant().plus(MEMORY));
        }
    }

    private Proof proof(Account account, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] code = mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
            return new Proof(
                    account.name(), account.password().encoded(), HexFormat.of().formatHex(code));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
