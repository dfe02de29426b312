import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** What a shell cannot ask by itself on every machine: is a port free, does the portal answer, does the database. Ends with 0 for yes. */
void main(String[] words) throws Exception {
    switch (words[0]) {
        case "free" -> System.exit(isFree(Integer.parseInt(words[1])) ? 0 : 1);
        case "pick" -> IO.println(anyFreePort());
        case "await" ->
            System.exit(opens(URI.create(words[1]), Long.parseLong(words[2]), Path.of(words[3])) ? 0 : 1);
        case "database" -> System.exit(answers() ? 0 : 1);
        default -> throw new IllegalArgumentException(words[0]);
    }
}

boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
        return true;
    } catch (IOException _) {
        return false;
    }
}

int anyFreePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
        return socket.getLocalPort();
    }
}

/** Waits up to 5 minutes; not longer than the process lives, and not once WildFly has written {@code failed}. */
boolean opens(URI health, long process, Path failed) throws Exception {
    var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
    var until = Instant.now().plus(Duration.ofMinutes(5));
    try (var client = HttpClient.newHttpClient()) {
        while (Instant.now().isBefore(until)
                && ProcessHandle.of(process).isPresent()
                && Files.notExists(failed)) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            } catch (IOException _) {
                // not open yet
            }
            Thread.sleep(250);
        }
    }
    return false;
}

/** The database of the environment, with whatever driver is on the class path; says what was tried if it does not answer. */
boolean answers() {
    var url = System.getenv("RATSFADEN_DB_URL");
    var user = System.getenv().getOrDefault("RATSFADEN_DB_USER", "ratsfaden");
    DriverManager.setLoginTimeout(15);
    try (var _ = DriverManager.getConnection(url, user, System.getenv().getOrDefault("RATSFADEN_DB_PASSWORD", "ratsfaden"))) {
        return true;
    } catch (SQLException e) {
        var shown = url.replaceAll("[?;].*", "").replaceAll("//[^/]*@", "//");
        IO.println("%s as %s: %s".formatted(shown, user, String.valueOf(e.getMessage()).replace(url, shown)));
        return false;
    }
}
