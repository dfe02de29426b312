package org.ratsfaden.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.legal.Imprint;
import org.ratsfaden.web.security.CsrfToken;
import org.ratsfaden.web.security.CurrentReader;
import org.ratsfaden.web.text.Language;
import org.ratsfaden.web.text.Texts;

/** Makes the frame of the page that is asked for. */
@Dependent
public final class Frames {

    private final HttpServletRequest request;
    private final CurrentReader reader;
    private final CsrfToken csrf;
    private final StaticFiles files;
    private final Imprint imprint;

    @Inject
    public Frames(
            HttpServletRequest request, CurrentReader reader, CsrfToken csrf, StaticFiles files, Imprint imprint) {
        this.request = request;
        this.reader = reader;
        this.csrf = csrf;
        this.files = files;
        this.imprint = imprint;
    }

    /** For whoever asks now. */
    public Frame here() {
        Address address = address();
        return new Frame(
                new Texts(Language.ofTag(valueOf(address, Language.PARAMETER))),
                address.without(Language.PARAMETER),
                reader.reader(),
                csrf.value(),
                files,
                imprint.body());
    }

    /** What was asked for, also where the container shows an error instead. */
    private Address address() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? Address.of(failed)
                : addressed(request.getRequestURI(), request.getQueryString());
    }

    private static String valueOf(Address address, String name) {
        return address.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Address.Parameter::value)
                .findFirst()
                .orElse("");
    }

    static Address addressed(String path, @Nullable String query) {
        Address address = Address.of(path);
        for (String pair : Optional.ofNullable(query).orElse("").split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                address = address.with(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return address;
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
