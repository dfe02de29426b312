package org.ratsfaden.web.security;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where somebody goes on after signing in: a page of this portal and nothing else. */
public final class LocalPath {

    private static final String START = "/";

    private LocalPath() {}

    /** {@code wish} if it is a path of this portal, else the start page. */
    public static String of(@Nullable String wish) {
        if (wish == null || !wish.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*")) {
            return START;
        }
        try {
            URI uri = new URI(wish);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? START : wish;
        } catch (URISyntaxException e) {
            return START;
        }
    }
}
