package org.ratsfaden.operator;

import java.io.IOException;
import java.io.Reader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/** The portal that runs on a home, as the operator reaches it. Safe for use by several threads. */
final class Portal {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Path home;
    private final String address;
    private final String key;

    private Portal(Path home, String address, String key) {
        this.home = home;
        this.address = address;
        this.key = key;
    }

    /** Reads where the portal listens, and the key of its present start. */
    static Portal on(Path home) throws GivenUp {
        Path file = home.resolve("server/operator-key");
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (NoSuchFileException e) {
            throw GivenUp.becauseOfTheWords("no portal runs on %s; start one with: ./ratsfaden run (another home: %s)"
                    .formatted(home, "RATSFADEN_HOME=…"));
        } catch (IOException e) {
            throw GivenUp.becauseOfTheWords(
                    "%s cannot be read; call this as the user who runs the portal".formatted(file));
        }
        return new Portal(home, lines.getProperty("address", ""), lines.getProperty("key", ""));
    }

    /** A request in the operator's name. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/operator/" + path))
                .header("Authorization", "Bearer " + key);
    }

    /**
     * The answer to {@code request}, if it is one.
     *
     * @throws IOException if the portal went away while it was asked
     */
    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
            throws GivenUp, IOException, InterruptedException {
        HttpResponse<T> answer;
        try {
            answer = HTTP.send(request.build(), body);
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw GivenUp.becauseOfTheWords(
                    "the portal of %s does not answer at %s; start it with: ./ratsfaden run".formatted(home, address));
        }
        if (answer.statusCode() == 401) {
            throw GivenUp.becauseOfTheWords(
                    "what answers at %s is not the portal of %s, or it has just been started anew"
                            .formatted(address, home));
        }
        return answer;
    }
}
