import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The whole server, as {@code ./ratsfaden run --empty} starts it, in a home of its own; to be killed. */
final class Portal {

    private static final String PASSWORD = "Brunnen-am-Markt-4711";

    final Path home;
    final URI address;
    private final List<String> command;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile boolean open;
    private Process script;

    Portal(Path checkout, Path home, int port) throws IOException {
        this.home = home;
        this.port = port;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.command = List.of(checkout.resolve("ratsfaden").toString(), "run", "--empty");
        Files.writeString(home.resolve("new-accounts.txt"), "clerk\tkilltest\t" + PASSWORD + "\n");
    }

    void start() throws IOException {
        Files.deleteIfExists(pidFile());
        open = false;
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("run.log").toFile()));
        builder.environment().put("RATSFADEN_HOME", home.toString());
        builder.environment().put("RATSFADEN_PORT", Integer.toString(port));
        script = builder.start();
    }

    private Path pidFile() {
        return home.resolve("server/pid");
    }

    /** Waits until the process of the server is there, which the script starts after some checks. */
    long pid() throws Exception {
        var until = Instant.now().plusSeconds(600);
        while (Files.notExists(pidFile()) || Files.size(pidFile()) == 0) {
            if (!script.isAlive() || Instant.now().isAfter(until)) {
                throw new IllegalStateException("the portal does not start, see " + home.resolve("run.log"));
            }
            Thread.sleep(20);
        }
        return Long.parseLong(Files.readString(pidFile()).strip());
    }

    /** @return whether it opened; not if its process ended before */
    boolean awaitReady() throws Exception {
        pid();
        var until = Instant.now().plusSeconds(300);
        while (Instant.now().isBefore(until) && script.isAlive()) {
            try {
                if (get("/health", BodyHandlers.discarding()).statusCode() == 200) {
                    open = true;
                    return true;
                }
            } catch (IOException _) {
                // not open yet
            }
            Thread.sleep(100);
        }
        return false;
    }

    /** Whether it has answered in this life. */
    boolean isOpen() {
        return open;
    }

    /** {@code kill -9}: no hook runs, nothing is flushed. */
    void kill() throws Exception {
        ProcessHandle server = ProcessHandle.of(pid()).orElseThrow(() -> new IllegalStateException("it ended by itself"));
        server.destroyForcibly();
        server.onExit().get(30, TimeUnit.SECONDS);
        script.waitFor(30, TimeUnit.SECONDS);
    }

    void stop() throws Exception {
        script.destroy();
        if (!script.waitFor(90, TimeUnit.SECONDS)) {
            script.destroyForcibly();
        }
    }

    <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), body);
    }

    /** Sends a file as a clerk does; the answer, or an exception if the server went away meanwhile. */
    HttpResponse<String> send(Papers.Paper paper, boolean isPublic, Random random) throws IOException, InterruptedException {
        String boundary = "brunnen" + Long.toHexString(random.nextLong());
        byte[] head = ("--%1$s\r\nContent-Disposition: form-data; name=\"visibility\"\r\n\r\n%2$s\r\n"
                        + "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%3$s\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .formatted(boundary, isPublic ? "public" : "non-public", paper.name())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] tail = "\r\n--%s--\r\n".formatted(boundary).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return http.send(
                request("/api/v1/documents")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, paper.bytes(), tail)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        String key = Base64.getEncoder().encodeToString(("killtest:" + PASSWORD).getBytes());
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
        return path.startsWith("/api/") ? request.header("Authorization", "Basic " + key) : request;
    }
}
