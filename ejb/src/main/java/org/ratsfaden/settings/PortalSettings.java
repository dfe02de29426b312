package org.ratsfaden.settings;

import java.net.URI;
import java.nio.file.Path;

/**
 * What the portal has to know of the place it runs in.
 *
 * @param baseUrl where people reach it, without a slash at the end ({@code ratsfaden.base-url}); an address for links is made
 *     from this alone, never from what a request says
 * @param scratch a folder for files that are just being sent; what a crash leaves there may be deleted
 */
public record PortalSettings(URI baseUrl, Path scratch) {

    public PortalSettings {
        if (!baseUrl.isAbsolute()
                || baseUrl.getHost() == null
                || baseUrl.getPath().endsWith("/")) {
            throw new IllegalArgumentException(
                    "the base URL is like https://rat.example.org, without a slash at the end, but found: " + baseUrl);
        }
    }

    /** Whether people reach it over TLS, so that cookies and HSTS can insist on it. */
    public boolean isSecure() {
        return "https".equals(baseUrl.getScheme());
    }
}
