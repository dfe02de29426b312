package org.ratsfaden.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java platform has. */
final class Digest {

    private Digest() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Copies {@code in} to its end, and tells the hash of what it has copied. */
    static String copy(InputStream in, OutputStream out) throws IOException {
        DigestInputStream digested = new DigestInputStream(in, sha256());
        digested.transferTo(out);
        return hex(digested.getMessageDigest());
    }
}
