package org.ratsfaden.operator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** As much of a portal as an import needs: keeps the text of what it is sent, and takes no more than 1,000 bytes. */
final class PortalTwin {

    private static final String PATH = "/api/v1/operator/documents";

    private final Path home;
    private final Map<String, String> received = new LinkedHashMap<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private HttpServer server;
    private int starts;
    private int sendings;
    private int goesAwayAfter = Integer.MAX_VALUE;
    private boolean slow;
    private boolean full;
    private int mostUnread;

    PortalTwin(Path home) throws IOException {
        this.home = home;
        this.server = HttpServer.create();
    }

    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext(PATH, this::answer);
        server.start();
        starts++;
        Files.createDirectories(home.resolve("server"));
        Files.writeString(
                home.resolve("server/operator-key"),
                "address=http://127.0.0.1:%d\nkey=k-%d\n"
                        .formatted(server.getAddress().getPort(), starts));
    }

    void stop() {
        server.stop(0);
    }

    /** The text of each document, by its id. */
    synchronized Map<String, String> received() {
        return Map.copyOf(received);
    }

    synchronized int sendings() {
        return sendings;
    }

    synchronized int mostUnread() {
        return mostUnread;
    }

    /** After so many sendings it keeps one more, ends without an answer and starts anew. */
    void goAwayAfter(int sent) {
        goesAwayAfter = sent;
    }

    void readSlowly() {
        slow = true;
    }

    void keepNothing() {
        full = true;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (!("Bearer k-" + starts).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            reply(exchange, 401, "{}");
            return;
        }
        switch (exchange.getRequestURI().getPath()) {
            case PATH + "/known" -> reply(exchange, 200, known(values(body, "hash")));
            case PATH + "/progress" -> reply(exchange, 200, progress(values(body, "id")));
            default -> {
                if (exchange.getRequestMethod().equals("GET")) {
                    reply(exchange, 200, "{\"maxBytes\":1000}");
                } else {
                    take(exchange, body);
                }
            }
        }
    }

    private String known(Stream<String> hashes) {
        StringBuilder lines = new StringBuilder();
        hashes.filter(hash -> received.containsKey("id-" + hash))
                .forEach(hash -> lines.append(hash).append("\tid-").append(hash).append('\n'));
        return lines.toString();
    }

    private String progress(Stream<String> ids) {
        StringBuilder lines = new StringBuilder();
        for (String id : ids.toList()) {
            lines.append(id).append('\t').append(state(id)).append('\n');
        }
        unread.stream().limit(slow ? 4 : unread.size()).toList().forEach(unread::remove);
        return lines.toString();
    }

    private String state(String id) {
        if (unread.contains(id)) {
            return "waiting";
        }
        return "scan".equals(received.get(id)) ? "quarantined\tno-text" : "read";
    }

    private void take(HttpExchange exchange, String form) throws IOException {
        sendings++;
        if (full) {
            reply(exchange, 500, "{}");
            return;
        }
        String text = form.replaceFirst("(?s).*filename=\"[^\"]*\"\r\n\r\n", "").replaceFirst("(?s)\r\n--.*", "");
        String id = "id-" + hash(text);
        boolean isNew = received.put(id, text) == null;
        unread.add(id);
        mostUnread = Math.max(mostUnread, unread.size());
        if (sendings == goesAwayAfter + 1) {
            server.stop(0);
            start();
            return;
        }
        reply(exchange, isNew ? 202 : 200, id);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> values(String form, String name) {
        return Stream.of(form.split("&"))
                .filter(field -> field.startsWith(name + "="))
                .map(field -> URLDecoder.decode(field.substring(name.length() + 1), UTF_8));
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        exchange.sendResponseHeaders(status, 0);
        try (OutputStream sent = exchange.getResponseBody()) {
            sent.write(body.getBytes(UTF_8));
        }
    }
}
