package org.ratsfaden.web.settings;

import java.net.URI;
import java.nio.file.Path;
import org.ratsfaden.settings.Home;
import org.ratsfaden.settings.Settings;

/**
 * What the portal has to know of the place it runs in. Keys and defaults are documented in {@code deploy/settings.properties}.
 *
 * @param baseUrl where people reach it, without a slash at the end; an address for links is made from this alone, never from
 *     what a request says
 * @param localAddress where programs on this machine reach it, behind the reverse proxy; no slash at the end
 * @param scratch a folder for files that are just being sent; what a crash leaves there may be deleted
 */
public record PortalSettings(URI baseUrl, URI localAddress, Path scratch) {

    public PortalSettings {
        if (!baseUrl.isAbsolute()
                || baseUrl.getHost() == null
                || !baseUrl.getRawPath().isEmpty()) {
            throw new IllegalArgumentException(
                    "the base URL is like https://rat.example.org, without a path or a slash at the end, but found: "
                            + baseUrl);
        }
    }

    public static PortalSettings read(Settings settings, Home home) {
        URI usual = URI.create("http://127.0.0.1:8080");
        URI baseUrl = settings.read("ratsfaden.base-url", usual, URI::create);
        URI localAddress = settings.read("ratsfaden.local-address", usual, URI::create);
        Path scratch = home.resolve("tmp/sent");
        return settings.together(
                "ratsfaden.base-url",
                new PortalSettings(usual, usual, scratch),
                () -> new PortalSettings(baseUrl, localAddress, scratch));
    }

    /** Whether people reach it over TLS, so that cookies and HSTS can insist on it. */
    public boolean isSecure() {
        return "https".equals(baseUrl.getScheme());
    }
}
