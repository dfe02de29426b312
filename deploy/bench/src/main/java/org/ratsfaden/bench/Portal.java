package org.ratsfaden.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;

/** The running portal, asked over one connection that is kept open, by somebody who has not signed in. */
final class Portal implements AutoCloseable {

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param address without a slash at its end */
    Portal(String address) {
        this.address = address;
    }

    /** Searches as a program does, with a packed answer, and reads that answer to its last byte. */
    void search(Question question) throws IOException {
        answer(searchFor(question.words()), "gzip", 200);
    }

    /** The same resource through the same filters; what it is asked is refused before anything is searched. */
    void nothing() throws IOException {
        answer("/api/v1/search?size=0", "gzip", 400);
    }

    /** Asks for whatever stands there, and reads the answer to its last byte. */
    void ask(String path) throws IOException {
        sent(path, "identity");
    }

    /** How many documents everybody finds. */
    long count() throws IOException {
        return json("/api/v1/search?size=1").getJsonNumber("total").longValue();
    }

    long count(Question question) throws IOException {
        return json(searchFor(question.words())).getJsonNumber("total").longValue();
    }

    /** The whole text of a document, its pages one character apart, as the index has counted it. */
    String text(String id) throws IOException {
        JsonArray pages = json("/api/v1/documents/" + id + "/text").getJsonArray("pages");
        return pages.getValuesAs(JsonObject.class).stream()
                .map(page -> page.getString("text"))
                .collect(Collectors.joining("\n"));
    }

    private static String searchFor(String words) {
        return "/api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private JsonObject json(String path) throws IOException {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer(path, "identity", 200)))) {
            return reader.readObject();
        }
    }

    private byte[] answer(String path, String encoding, int expected) throws IOException {
        HttpResponse<byte[]> response = sent(path, encoding);
        if (response.statusCode() != expected) {
            throw new IOException("%s answered %d".formatted(path, response.statusCode()));
        }
        return response.body();
    }

    private HttpResponse<byte[]> sent(String path, String encoding) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "application/json, */*;q=0.5") // pages and feeds, too
                .header("Accept-Encoding", encoding)
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
