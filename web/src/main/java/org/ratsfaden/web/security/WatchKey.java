package org.ratsfaden.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.ratsfaden.settings.Settings;

/**
 * What a program shows that watches the portal ({@code Authorization: Bearer …}): the same over all starts, so that it can stand in
 * that program's settings. Opens counts, and nothing else.
 *
 * @param word empty where nothing watches
 */
public record WatchKey(String word) {

    private static final int SHORTEST = 16;

    public WatchKey {
        if (!word.isEmpty() && word.length() < SHORTEST) {
            throw new IllegalArgumentException("a key has at least %d characters".formatted(SHORTEST));
        }
    }

    public static WatchKey read(Settings settings) {
        return settings.read("ratsfaden.metrics.key", new WatchKey(""), WatchKey::new);
    }

    public boolean isShown(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return !word.isEmpty()
                && authorization != null
                && authorization.regionMatches(true, 0, Claim.BEARER, 0, Claim.BEARER.length())
                && SecretWord.same(
                        word, authorization.substring(Claim.BEARER.length()).strip());
    }

    /** Never shows the key, wherever a record might be printed. */
    @Override
    public String toString() {
        return "WatchKey[…]";
    }
}
