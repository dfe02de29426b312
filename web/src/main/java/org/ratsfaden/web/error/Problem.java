package org.ratsfaden.web.error;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as a program is told (RFC 9457).
 *
 * @param title the same for every problem of this status
 * @param detail what was expected and what was found; in English, no personal data
 * @param reason a key programs can rely on; {@code null} where the status says it all
 * @param headers to be sent along
 */
public record Problem(
        int status, String title, String detail, @Nullable String reason, Map<String, String> headers) {

    public static final String MEDIA_TYPE = "application/problem+json;charset=UTF-8";

    public Problem {
        headers = Map.copyOf(headers);
    }

    private static Problem of(int status, String detail, @Nullable String reason) {
        return new Problem(status, Statuses.title(status), detail, reason, Map.of());
    }

    /** A parameter that cannot be understood. */
    public static Problem badParameter(String name, String expected, String found) {
        return of(400, "%s: expected %s, but found: %s".formatted(name, expected, shortened(found)), "bad-parameter");
    }

    public static Problem missingParameter(String name, String expected) {
        return of(400, "%s: expected %s, but found nothing".formatted(name, expected), "missing-parameter");
    }

    public static Problem signInNeeded() {
        return new Problem(
                401,
                Statuses.title(401),
                "Sign in with HTTP Basic.",
                "sign-in-needed",
                Map.of("WWW-Authenticate", "Basic realm=\"Ratsfaden\", charset=\"UTF-8\""));
    }

    public static Problem wrongPassword() {
        return new Problem(
                401,
                Statuses.title(401),
                "There is no account with this name and password.",
                "wrong-password",
                signInNeeded().headers());
    }

    /** A password that the operator gave opens nothing until its owner has changed it. */
    public static Problem passwordToBeChanged() {
        return new Problem(
                401,
                Statuses.title(401),
                "This password is good for one sign-in on the page /konto, where it has to be changed.",
                "password-to-be-changed",
                signInNeeded().headers());
    }

    /** A key that is not the operator's: of an earlier start, or of another portal. */
    public static Problem wrongKey() {
        return new Problem(
                401,
                Statuses.title(401),
                "This key opens nothing here.",
                "wrong-key",
                signInNeeded().headers());
    }

    /** @param wait rounded up to whole seconds */
    public static Problem tooManyAttempts(Duration wait) {
        return new Problem(
                429,
                Statuses.title(429),
                "Too many attempts to sign in; wait for the time in Retry-After.",
                "too-many-attempts",
                Map.of("Retry-After", Long.toString(wait.toSeconds() + 1)));
    }

    /** Somebody has signed in, but this is not for their role. What they may not read is {@link #notFound} instead. */
    public static Problem notAllowed(String detail) {
        return of(403, detail, "not-allowed");
    }

    /** The request may have been made by another site in somebody's name. */
    public static Problem foreignRequest(String detail) {
        return of(403, detail, "foreign-request");
    }

    /** The same for what does not exist and for what this reader may not know of. */
    public static Problem notFound() {
        return of(404, "There is nothing here.", null);
    }

    /** What is asked for does not fit the state of things. */
    public static Problem conflict(String reason, String detail) {
        return of(409, detail, reason);
    }

    /** A form whose parts cannot be told. */
    public static Problem malformedForm(String detail) {
        return of(400, "The multipart form cannot be understood. " + detail, "malformed-form");
    }

    /** A body without a length, where none may be long. */
    public static Problem lengthNeeded() {
        return of(411, "Say how long the body is (Content-Length), or send multipart/form-data.", null);
    }

    public static Problem tooLarge(long maxBytes) {
        return of(413, "A file may have at most %d bytes.".formatted(maxBytes), "too-large");
    }

    /** The request is right, but the file is not. */
    public static Problem unusableFile(String reason, String detail) {
        return of(422, detail, reason);
    }

    /** The request is right, but the value is not. */
    public static Problem unusableValue(String detail) {
        return of(422, detail, "unusable-value");
    }

    public static Problem notBuiltYet() {
        return of(501, "This part of the interface is not built yet.", "not-built-yet");
    }

    /** Too many ask for the same costly thing. @param wait when to come again */
    public static Problem busy(String detail, Duration wait) {
        return new Problem(
                503, Statuses.title(503), detail, "busy", Map.of("Retry-After", Long.toString(wait.toSeconds())));
    }

    public static Problem unavailable(String detail) {
        return of(503, detail, null);
    }

    /** What the server framework has to complain about. */
    public static Problem ofStatus(int status) {
        return of(status, Statuses.title(status) + ".", null);
    }

    /** @param reference under which the log tells more */
    public static Problem internal(String reference) {
        return of(500, "Something went wrong here. Reference: " + reference, null);
    }

    public JsonObject asJson() {
        JsonObjectBuilder json = ApiJson.object()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        if (reason != null) {
            json.add("reason", reason);
        }
        return json.build();
    }

    private static String shortened(String found) {
        String line = found.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() > 100 ? line.substring(0, 100) + "…" : line;
    }
}
