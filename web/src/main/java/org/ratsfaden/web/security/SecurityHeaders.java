package org.ratsfaden.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.ratsfaden.web.error.RequestIds;
import org.ratsfaden.web.settings.PortalSettings;

/** What every answer tells the browser, errors and static files included (OWASP ASVS 5.0, 3.4). */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public final class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; object-src 'none'";

    /** Nothing that programs are answered may act as a page, originals least of all. */
    private static final String API_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    @Inject
    private transient PortalSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(RequestPath.isApi(request), settings.isSecure()).forEach(response::setHeader);
        response.setHeader(RequestIds.HEADER, RequestIds.of(request));
        response.setHeader("Cache-Control", caching(request));
        chain.doFilter(request, response);
    }

    /** For files and errors; what resources answer is {@link CachePolicy}'s. A file with its version in the address never changes. */
    private static String caching(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.REQUEST
                || !request.getServletPath().startsWith("/static")) {
            return "no-cache";
        }
        return request.getQueryString() == null ? "no-cache" : "public, max-age=31536000, immutable";
    }

    static Map<String, String> headers(boolean forPrograms, boolean overTls) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Content-Security-Policy", forPrograms ? API_POLICY : PAGE_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (overTls) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return headers;
    }
}
