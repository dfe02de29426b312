package org.ratsfaden.operator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The portal's front door for whoever brings many files. If the portal goes away in between, it is waited for: what was asked is
 * asked once more, and nothing is kept twice.
 */
final class Intake {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "----ratsfaden-import-7f1c2b";

    /** What is answered while the portal is being stopped or started. */
    private static final Set<Integer> AWAY = Set.of(401, 404, 502, 503);

    private final Patience patience;
    private final String wish;
    private final Map<String, String> fields;

    /** @param fields visibility, and a committee if there is one */
    Intake(Patience patience, Map<String, String> fields) {
        this.patience = patience;
        this.fields = Map.copyOf(fields);
        this.wish = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** What came of a file that was sent. */
    sealed interface Sent {

        record New(String document) implements Sent {}

        record Duplicate(String document) implements Sent {}

        /** The portal does not take this file. */
        record Refused(String reason) implements Sent {}

        /** The portal could not keep it, for reasons of its own. */
        record NotKept() implements Sent {}

        /** It could not be read to its end. */
        record Unreadable(IOException why) implements Sent {}
    }

    /**
     * How large a file may be, in bytes.
     *
     * @throws GivenUp if no portal runs, or if the wish makes no sense
     */
    long largest(Portal portal) throws GivenUp, InterruptedException {
        try {
            HttpResponse<String> answer = portal.send(
                    portal.request("documents?" + wish).timeout(Duration.ofSeconds(30)), BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return Long.parseLong(answer.body().replaceAll("\\D", ""));
            }
            throw GivenUp.becauseOfTheWords(
                    JsonWords.in(answer.body(), "detail").orElse("the portal answers " + answer.statusCode()));
        } catch (IOException e) {
            throw GivenUp.becauseOfTheWords("the portal went away; call again when it runs");
        }
    }

    /** Those of {@code hashes} that need not be sent, with the ids of their documents. */
    Map<String, String> known(Collection<String> hashes) throws GivenUp, InterruptedException {
        return table("documents/known", wish + form("hash", hashes));
    }

    /** How far each document has come: {@code waiting}, {@code stuck}, {@code read}, {@code quarantined} and why, after a tab. */
    Map<String, String> progress(Collection<String> ids) throws GivenUp, InterruptedException {
        return table("documents/progress", form("id", ids));
    }

    private Map<String, String> table(String path, String form) throws GivenUp, InterruptedException {
        return patience.ask(portal -> {
            HttpResponse<String> answer = portal.send(
                    portal.request(path)
                            .timeout(Duration.ofMinutes(2))
                            .header("Content-Type", FORM)
                            .POST(BodyPublishers.ofString(form)),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(path + ": " + answer.statusCode());
            }
            Map<String, String> table = new HashMap<>();
            answer.body().lines().map(line -> line.split("\t", 2)).forEach(cells -> table.put(cells[0], cells[1]));
            return table;
        });
    }

    /** Brings one file, as a stream. */
    Sent send(Source source) throws GivenUp, InterruptedException {
        return patience.ask(portal -> {
            FilePart part = new FilePart(source);
            try {
                return sent(portal.send(
                        portal.request("documents")
                                .timeout(Duration.ofMinutes(10))
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(BodyPublishers.ofInputStream(() -> part.body(fields, BOUNDARY))),
                        BodyHandlers.ofString()));
            } catch (IOException | UncheckedIOException e) {
                if (part.failure().isPresent()) {
                    return new Sent.Unreadable(part.failure().get());
                }
                throw e;
            }
        });
    }

    private static Sent sent(HttpResponse<String> answer) throws IOException {
        int status = answer.statusCode();
        if (AWAY.contains(status)) {
            throw new IOException("documents: " + status);
        }
        return switch (status) {
            case 202 -> new Sent.New(answer.body().strip());
            case 200 -> new Sent.Duplicate(answer.body().strip());
            default ->
                status >= 500
                        ? new Sent.NotKept()
                        : new Sent.Refused(JsonWords.in(answer.body(), "detail").orElse("refused: " + status));
        };
    }

    private static String form(String name, Collection<String> values) {
        return values.stream().map(value -> "&" + name + "=" + encoded(value)).collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
