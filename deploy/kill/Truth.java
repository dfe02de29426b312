import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the portal holds in the end: asked of the index while it runs, and of database and store themselves when it has stopped. */
final class Truth {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Portal portal;
    private final String url;

    Truth(Portal portal, String url) {
        this.portal = portal;
        this.url = url;
    }

    /** The ids of everything that is found, as a clerk pages through it; some may be missing while others still come in. */
    Set<String> found() throws IOException, InterruptedException {
        Set<String> ids = new TreeSet<>();
        for (int page = 1; ; page++) {
            String answer = portal.get("/api/v1/search?q=&size=100&page=" + page, BodyHandlers.ofString()).body();
            Set<String> here = ID.matcher(answer).results().map(id -> id.group(1)).collect(Collectors.toSet());
            ids.addAll(here);
            if (here.isEmpty()) {
                return ids;
            }
        }
    }

    /** What contradicts the promise to hold each of these files once. The portal is stopped. */
    List<String> broken(List<Papers.Paper> offered, Set<String> found) throws Exception {
        List<String> broken = new ArrayList<>();
        Map<String, byte[]> expected = new TreeMap<>();
        offered.stream().filter(paper -> !paper.isEmpty()).forEach(paper -> expected.put(hash(paper.bytes()), paper.bytes()));
        try (Connection database = connection()) {
            Map<String, List<String>> held = new TreeMap<>();
            Set<String> recognised = new TreeSet<>();
            try (var query = database.createStatement();
                    ResultSet rows = query.executeQuery("select id, file_hash, state, file_name from document")) {
                while (rows.next()) {
                    held.computeIfAbsent(rows.getString(2), _ -> new ArrayList<>()).add(rows.getString(4));
                    switch (rows.getString(3)) {
                        case "recognised" -> recognised.add(rows.getString(1));
                        case "quarantined" -> {}
                        default -> broken.add("unread: " + rows.getString(4));
                    }
                }
            }
            expected.forEach((hash, bytes) -> {
                List<String> documents = held.getOrDefault(hash, List.of());
                if (documents.size() != 1) {
                    broken.add("held %d times: %s %s".formatted(documents.size(), hash, documents));
                }
                if (!Arrays.equals(bytes, original(hash))) {
                    broken.add("the original is not what was sent: " + hash);
                }
            });
            held.keySet().stream().filter(hash -> !expected.containsKey(hash)).forEach(hash -> broken.add("nobody sent " + hash));
            if (!recognised.equals(found)) {
                broken.add("found %d, but the database holds %d to be found".formatted(found.size(), recognised.size()));
            }
            long steps = count(database, "select count(*) from step");
            if (steps > 0) {
                broken.add(steps + " steps are left");
            }
        }
        return broken;
    }

    long documents() throws SQLException {
        try (Connection database = connection()) {
            return count(database, "select count(*) from document");
        }
    }

    long originals() throws IOException {
        try (Stream<Path> files = Files.walk(portal.home.resolve("originals"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                url,
                System.getenv().getOrDefault("RATSFADEN_DB_USER", "ratsfaden"),
                System.getenv().getOrDefault("RATSFADEN_DB_PASSWORD", "ratsfaden"));
    }

    private static long count(Connection database, String sql) throws SQLException {
        try (var query = database.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private byte[] original(String hash) {
        try {
            return Files.readAllBytes(
                    portal.home.resolve("originals").resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash));
        } catch (IOException e) {
            return new byte[0];
        }
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
