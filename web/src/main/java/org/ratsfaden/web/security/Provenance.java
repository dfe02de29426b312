package org.ratsfaden.web.security;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Which site made a request, as the browser says; a page cannot forge these headers. Programs send none of them.
 *
 * @param fetchSite {@code Sec-Fetch-Site} (W3C Fetch Metadata)
 * @param origin {@code Origin} (RFC 6454)
 * @param host {@code Host}
 */
record Provenance(
        @Nullable String fetchSite,
        @Nullable String origin,
        @Nullable String host) {

    /** Whether a browser says that the request comes from another site. */
    boolean isForeign(URI baseUrl) {
        if (fetchSite != null) {
            return !fetchSite.equals("same-origin") && !fetchSite.equals("none");
        }
        return origin != null
                && !origin.equals(baseUrl.getScheme() + "://" + baseUrl.getRawAuthority())
                && !origin.equals("http://" + host)
                && !origin.equals("https://" + host);
    }
}
