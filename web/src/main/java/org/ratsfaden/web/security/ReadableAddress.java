package org.ratsfaden.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns away addresses nobody can read ({@code %ff}, {@code %zz}) before anything else tries to (RFC 3986, 2.1; UTF-8). */
@WebFilter(urlPatterns = "/*")
public final class ReadableAddress extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{2}");
    private static final Logger LOG = LoggerFactory.getLogger(ReadableAddress.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReadable(request.getRequestURI()) && isReadable(request.getQueryString())) {
            chain.doFilter(request, response);
        } else {
            LOG.info("address cannot be read method={}", request.getMethod());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Whether each sign of percent begins a byte, and the bytes are UTF-8. */
    static boolean isReadable(@Nullable String encoded) {
        if (encoded == null || encoded.indexOf('%') < 0) {
            return true;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < encoded.length(); at++) {
            char c = encoded.charAt(at);
            if (c == '%') {
                if (at + 3 > encoded.length()
                        || !HEX.matcher(encoded.substring(at + 1, at + 3)).matches()) {
                    return false;
                }
                bytes.write(Integer.parseInt(encoded, at + 1, at + 3, 16));
                at += 2;
            } else {
                bytes.write(c < 128 ? c : '?');
            }
        }
        return isUtf8(bytes.toByteArray());
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
