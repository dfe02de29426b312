package org.ratsfaden.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Who a request claims to come from.
 *
 * <p>Below {@code /api/} programs say so with each request (HTTP Basic) and no session is made. A session counts there only for
 * requests that change nothing, so that the pages' own scripts and pictures can be served; whoever wants to change something
 * sends name and password, which no other site can do in their name. Elsewhere the session counts alone.
 */
sealed interface Claim {

    /** How a header with a key begins. */
    String BEARER = "Bearer ";

    /** The public. */
    record Nobody() implements Claim {}

    /** A session, made at sign-in. */
    record OfSession(String account) implements Claim {}

    record OfPassword(BasicCredentials credentials) implements Claim {}

    /** A key, as the operator's commands show it (RFC 6750). */
    record OfKey(String word) implements Claim {

        /** Never shows the key, wherever a record might be printed. */
        @Override
        public String toString() {
            return "OfKey[…]";
        }
    }

    /** An {@code Authorization} header that is not understood. */
    record Unintelligible() implements Claim {}

    static Claim of(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (!RequestPath.isApi(request)) {
            return ofSession(request);
        }
        if (authorization != null) {
            return ofHeader(authorization);
        }
        return RequestPath.isSafe(request.getMethod()) ? ofSession(request) : new Nobody();
    }

    private static Claim ofHeader(String authorization) {
        if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return new OfKey(authorization.substring(BEARER.length()).strip());
        }
        Optional<BasicCredentials> credentials = BasicCredentials.parse(authorization);
        return credentials.isPresent() ? new OfPassword(credentials.get()) : new Unintelligible();
    }

    private static Claim ofSession(HttpServletRequest request) {
        Optional<String> account = SignedIn.account(request);
        return account.isPresent() ? new OfSession(account.get()) : new Nobody();
    }
}
