package org.ratsfaden.web.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Name and password of a program (RFC 7617, in UTF-8). */
record BasicCredentials(String name, String password) {

    /** The credentials in an {@code Authorization} header; empty if it is of another scheme or makes no sense. */
    static Optional<BasicCredentials> parse(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            String pair =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Never shows the password, wherever a record might be printed. */
    @Override
    public String toString() {
        return "BasicCredentials[…]";
    }
}
