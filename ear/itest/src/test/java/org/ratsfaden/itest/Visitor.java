package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody at the portal: a citizen, or whoever signed in with an account of {@code accounts.txt}. Follows no redirects. */
final class Visitor {

    /** Every role there is an account for, and the public. */
    static final List<String> ROLES = List.of("citizen", "member", "office", "press", "press-chief", "clerk", "admin");

    private static final HttpClient BROWSER = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final String BOUNDARY = "----ratsfaden-f0rm";

    /** Media type of {@link #multipart}. */
    static final String MULTIPART = "multipart/form-data; boundary=" + BOUNDARY;

    /** An account as the operator reads it. */
    record Account(String name, String password) {}

    private final String role;
    private final @Nullable Account account;
    private @Nullable String cookie;

    private Visitor(String role, @Nullable Account account) {
        this.role = role;
        this.account = account;
    }

    static Visitor citizen() {
        return new Visitor("citizen", null);
    }

    /** The first account with this role; {@code citizen} is nobody's. */
    static Visitor as(String role) throws IOException {
        return role.equals("citizen") ? citizen() : new Visitor(role, account(role));
    }

    /** The second account with this role. */
    static Visitor second(String role) throws IOException {
        return new Visitor(role, accounts(role).get(1));
    }

    static Account account(String role) throws IOException {
        return accounts(role).getFirst();
    }

    private static List<Account> accounts(String role) throws IOException {
        return Files.readAllLines(OnTheServer.HOME.resolve("accounts.txt")).stream()
                .map(line -> line.split("\t", -1))
                .filter(columns -> columns[0].equals(role))
                .map(columns -> new Account(columns[1], columns[2]))
                .toList();
    }

    static URI address(String path) {
        return URI.create("http://127.0.0.1:" + System.getProperty("ratsfaden.port") + path);
    }

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(120));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(signed(path));
    }

    /** The answer as it came, for pictures. */
    HttpResponse<byte[]> getBytes(String path) throws IOException, InterruptedException {
        return BROWSER.send(signed(path).build(), BodyHandlers.ofByteArray());
    }

    /** A request in this visitor's name: with name and password below {@code /api/}, else with the session. */
    HttpRequest.Builder signed(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (account == null) {
            return request;
        }
        return path.startsWith("/api/")
                ? request.header("Authorization", basic(account))
                : request.header("Cookie", session());
    }

    static String basic(Account account) {
        String pair = account.name() + ":" + account.password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    /** The session's cookie; signs in with the form when it is first needed. */
    String session() throws IOException, InterruptedException {
        if (cookie == null) {
            Account known = Objects.requireNonNull(account);
            HttpResponse<String> welcome =
                    submit(request("/anmelden"), Map.of("name", known.name(), "password", known.password()));
            cookie = welcome.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        }
        return cookie;
    }

    /** Submits a form as browsers do. */
    static HttpResponse<String> submit(HttpRequest.Builder request, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file with {@code POST /api/v1/documents}. */
    HttpResponse<String> bring(String fileName, byte[] content, Map<String, String> fields)
            throws IOException, InterruptedException {
        return send(signed("/api/v1/documents")
                .header("Content-Type", MULTIPART)
                .POST(BodyPublishers.ofByteArray(multipart(fileName, content, fields))));
    }

    /** Sends a file and waits until it has been read, well or badly; the id of its document. */
    String bringAndWait(String fileName, byte[] content, Map<String, String> fields)
            throws IOException, InterruptedException {
        String location = bring(fileName, content, fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        await().atMost(60, SECONDS)
                .until(() -> !List.of("received", "recognised")
                        .contains(json(get(location)).getString("state")));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static byte[] multipart(String fileName, byte[] content, Map<String, String> fields) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            body.write("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, field.getKey(), field.getValue())
                    .getBytes(UTF_8));
        }
        body.write("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(BOUNDARY, fileName)
                .getBytes(UTF_8));
        body.write(content);
        body.write("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        return body.toByteArray();
    }

    /** What programs are answered to this query. */
    JsonObject search(String words) throws IOException, InterruptedException {
        return json(get("/api/v1/search?q=" + URLEncoder.encode(words, UTF_8)));
    }

    /** Ids of what is found, best first. */
    List<String> hits(String words) throws IOException, InterruptedException {
        return search(words).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("id"))
                .toList();
    }

    /** The token in a form of this page. */
    static String csrf(String page) {
        return page.replaceFirst("(?s).*name=\"csrf\" value=\"([^\"]*)\".*", "$1");
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    @Override
    public String toString() {
        return role;
    }
}
