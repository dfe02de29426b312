package org.ratsfaden.resolution.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The running portal as one reader asks it, over one connection that is kept open. */
final class MeasuredPortal implements AutoCloseable {

    private static final String EMPTY = "/api/v1/resolutions?size=0";

    private final String address;
    private final String authorization;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private MeasuredPortal(String address, String authorization) {
        this.address = address;
        this.authorization = authorization;
    }

    static MeasuredPortal asCitizen(String address) {
        return new MeasuredPortal(address, "");
    }

    /** Signs in with the first account of this role in {@code accounts.txt}. */
    static MeasuredPortal as(String role, String address, Path home) throws IOException {
        String[] account = Files.readAllLines(home.resolve("accounts.txt")).stream()
                .map(line -> line.split("\t", -1))
                .filter(columns -> columns[0].equals(role))
                .findFirst()
                .orElseThrow();
        String pair = account[1] + ":" + account[2];
        MeasuredPortal portal =
                new MeasuredPortal(address, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
        portal.post(
                "/anmelden",
                "application/x-www-form-urlencoded",
                "name=%s&password=%s"
                        .formatted(URLEncoder.encode(account[1], UTF_8), URLEncoder.encode(account[2], UTF_8)),
                303);
        return portal;
    }

    /** The page or the resource, read to its end. */
    String get(String path) throws IOException {
        return new String(
                answer(HttpRequest.newBuilder(URI.create(address + path)).GET(), path, 200), UTF_8);
    }

    /** As browsers ask; reads the packed answer to its end and unpacks nothing. */
    void measured(String path) throws IOException {
        answer(HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Encoding", "gzip"), path, 200);
    }

    /** Through the same server and filters to a resource that refuses before anything is asked. */
    void nothing() throws IOException {
        answer(HttpRequest.newBuilder(URI.create(address + EMPTY)), EMPTY, 400);
    }

    void post(String path, String type, String body, int expected) throws IOException {
        answer(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)),
                path,
                expected);
    }

    private byte[] answer(HttpRequest.Builder request, String path, int expected) throws IOException {
        if (path.startsWith("/api/") && !authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != expected) {
                throw new IOException("%s answered %d".formatted(path, response.statusCode()));
            }
            return response.body();
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
