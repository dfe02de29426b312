package org.ratsfaden.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** The running portal as the press office uses it by program, and as everybody reads what it publishes. */
final class PressPortal implements AutoCloseable {

    private static final String API = "/api/v1/press-releases";
    private static final Duration SEEN_WITHIN = Duration.ofMinutes(2);

    private final String address;
    private final Map<String, String> credentials;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param home whose demo accounts are used */
    PressPortal(String address, Path home) throws IOException {
        this.address = address;
        this.credentials = Files.readAllLines(home.resolve("accounts.txt")).stream()
                .map(line -> line.split("\t", -1))
                .filter(account -> account.length > 2 && account[0].startsWith("press"))
                .collect(Collectors.toMap(account -> account[0], account -> basic(account[1] + ":" + account[2])));
    }

    private static String basic(String nameAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(nameAndPassword.getBytes(StandardCharsets.UTF_8));
    }

    /** A release that somebody has written and somebody else has approved; {@code word} stands in no other. */
    String approved(String word) throws IOException {
        String release = Json.createObjectBuilder()
                .add("title", word + " nimmt die Arbeit auf")
                .add("lead", "Am Montag geht es los.")
                .add("body", "Der " + word + " wird drei Kilometer Weg bauen.")
                .add("place", "Auenfurt")
                .add("contact", "Pressestelle")
                .build()
                .toString();
        String id = json(sent("press", API, release, 201)).getString("id");
        move("press", id, "submit");
        move("press-chief", id, "approve");
        return id;
    }

    JsonObject publish(String id) throws IOException {
        return move("press", id, "publish");
    }

    /** Publishes, and returns when page, feed and search show it. */
    void publishAndSee(String id) throws IOException {
        JsonObject published = publish(id);
        String page = "/presse/%d/%d".formatted(published.getInt("year"), published.getInt("number"));
        String word = published.getString("title").replaceFirst(" .*", "");
        long end = System.nanoTime() + SEEN_WITHIN.toNanos();
        while (read(page).statusCode() != 200
                || !read("/feed/presse.atom").body().contains("urn:uuid:" + id)
                || json(read("/api/v1/search?size=1&q=" + word)).getInt("total") == 0) {
            if (System.nanoTime() > end) {
                throw new IOException("not seen within " + SEEN_WITHIN + ": " + page);
            }
        }
    }

    private JsonObject move(String role, String id, String transition) throws IOException {
        int revision = json(send(signed(role, API + "/" + id).GET())).getInt("revision");
        String body = "{\"transition\":\"%s\",\"revision\":%d}".formatted(transition, revision);
        return json(sent(role, API + "/" + id + "/transitions", body, 200));
    }

    /** The whole feed. @return its validator */
    String feed() throws IOException {
        return read("/feed/presse.atom").headers().firstValue("ETag").orElseThrow();
    }

    void unchanged(String tag) throws IOException {
        HttpResponse<String> answer = send(request("/feed/presse.atom").header("If-None-Match", tag));
        if (answer.statusCode() != 304) {
            throw new IOException("the feed answered " + answer.statusCode());
        }
    }

    /** A request that is refused before anything is looked up. */
    void nothing() throws IOException {
        read("/api/v1/search?size=0");
    }

    private HttpResponse<String> sent(String role, String path, String body, int expected) throws IOException {
        HttpResponse<String> answer = send(
                signed(role, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != expected) {
            throw new IOException("%s answered %d %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private HttpResponse<String> read(String path) throws IOException {
        return send(request(path));
    }

    private HttpRequest.Builder signed(String role, String path) {
        return request(path).header("Authorization", credentials.getOrDefault(role, ""));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
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
