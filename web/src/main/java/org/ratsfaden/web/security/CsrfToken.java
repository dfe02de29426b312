package org.ratsfaden.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word that every form of a session repeats in its field {@code csrf}, or a script in the header {@code X-CSRF-Token}: it
 * shows that the form is ours. In a {@code multipart} form the field comes first, so that it is seen before the file is.
 */
public final class CsrfToken {

    private static final int LONGEST_FIRST_PART = 1_024;

    private static final Pattern FIRST_PART = Pattern.compile(
            "--[^\\r\\n]{1,70}\\r\\nContent-Disposition: form-data; name=\"csrf\"\\r\\n\\r\\n([\\w-]{1,100})\\r\\n--.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final HttpServletRequest request;

    public CsrfToken(HttpServletRequest request) {
        this.request = request;
    }

    /** Empty if nobody has signed in: then there is nothing to protect. */
    public String value() {
        return SignedIn.token(request).orElse("");
    }

    /** The word in the first part of a multipart body, which is put back to its start; empty if that part is another. */
    static String firstPart(BufferedInputStream body) throws IOException {
        body.mark(LONGEST_FIRST_PART);
        byte[] start = body.readNBytes(LONGEST_FIRST_PART);
        body.reset();
        Matcher matcher = FIRST_PART.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return matcher.matches() ? matcher.group(1) : "";
    }
}
