package org.ratsfaden.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-256 and a salt of its own (NIST SP 800-132; the number of rounds follows the
 * OWASP Password Storage Cheat Sheet).
 *
 * @param encoded {@code pbkdf2-sha256:rounds:salt:key}, salt and key in hexadecimal
 */
public record PasswordHash(String encoded) {

    private static final int ROUNDS = 600_000;
    private static final int KEY_BITS = 256;
    private static final int SALT_BYTES = 16;

    public PasswordHash {
        if (!encoded.matches("pbkdf2-sha256:[1-9][0-9]*:[0-9a-f]{32}:[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a password hash of a known form");
        }
    }

    /** The hash of a new password, with a fresh salt. Takes some tenths of a second, on purpose. */
    public static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new PasswordHash("pbkdf2-sha256:%d:%s:%s"
                .formatted(
                        ROUNDS, HexFormat.of().formatHex(salt), HexFormat.of().formatHex(key(password, salt, ROUNDS))));
    }

    /** Whether {@code password} is the one; takes as long for a wrong one. */
    public boolean matches(String password) {
        String[] parts = encoded.split(":", -1);
        byte[] expected = HexFormat.of().parseHex(parts[3]);
        byte[] found = key(password, HexFormat.of().parseHex(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, found);
    }

    private static byte[] key(String password, byte[] salt, int rounds) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, KEY_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
        }
    }

    /** Never shows the hash, wherever a record might be printed. */
    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
