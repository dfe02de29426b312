import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The whole portal is killed with {@code kill -9} at random instants while files come in, and started again. In the end every file
 * it has acknowledged must be held once, with the same bytes, and what is found must be what the database holds. Ends with 0 then.
 *
 * <p>Called by {@code deploy/kill-test}; the class path holds the driver of the database.
 */
final class KillTest {

    private static final Duration AT_REST = Duration.ofSeconds(10);
    private static final Duration GIVEN_UP = Duration.ofMinutes(5);

    private final int kills;
    private final Random random;
    private final Random pace;
    private final Portal portal;
    private final Papers papers;
    private final Sender sender;
    private final Truth truth;

    private KillTest(Map<String, String> options, Path checkout) throws IOException {
        kills = Integer.parseInt(options.get("--kills"));
        long seed = Long.parseLong(options.get("--seed"));
        random = new Random(seed);
        pace = new Random(seed + 3);
        papers = new Papers(new Random(seed + 1));
        Path home = Files.createTempDirectory("ratsfaden-kill-");
        portal = new Portal(checkout, home, freePort());
        sender = switch (options.get("--source")) {
            case "folder" -> new Sender.ByFolder(home.resolve("inbox"), new Random(seed + 2), new ArrayList<>());
            case "http" -> new Sender.ByHttp(portal, new Random(seed + 2));
            case String other -> throw new IllegalArgumentException("--source is folder or http, not " + other);
        };
        truth = new Truth(portal, switch (options.get("--db")) {
            case "h2" -> "jdbc:h2:file:" + home.resolve("db/ratsfaden") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
            case "postgres" -> System.getenv("RATSFADEN_DB_URL");
            case String other -> throw new IllegalArgumentException("--db is h2 or postgres, not " + other);
        });
        System.out.printf("kill-test %s home=%s address=%s%n", options, home, portal.address);
    }

    public static void main(String[] words) throws Exception {
        Map<String, String> options = new TreeMap<>(Map.of(
                "--kills", "5", "--db", "h2", "--source", "folder", "--seed", Long.toString(System.nanoTime() % 1_000_000)));
        for (int i = 1; i < words.length; i += 2) {
            if (options.replace(words[i], i + 1 < words.length ? words[i + 1] : "") == null) {
                throw new IllegalArgumentException("there is no option " + words[i] + "; the options are " + options.keySet());
            }
        }
        KillTest test = new KillTest(options, Path.of(words[0]));
        boolean kept;
        try {
            kept = test.run();
        } finally {
            test.portal.stop();
        }
        if (kept) {
            delete(test.portal.home);
        }
        System.exit(kept ? 0 : 1);
    }

    private boolean run() throws Exception {
        for (int kill = 1; kill <= kills; kill++) {
            System.out.printf("kill %2d: %s%n", kill, lifeAndDeath());
        }
        return verdict();
    }

    private String lifeAndDeath() throws Exception {
        Instant begun = Instant.now();
        int before = sender.offered().size();
        portal.start();
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> sending = threads.submit(this::sendUntilInterrupted);
            try {
                waitForTheInstant();
                portal.kill();
            } finally {
                sending.cancel(true);
            }
        }
        long after = Duration.between(begun, Instant.now()).toMillis();
        return "after %5.1f s, %3d files offered (%4d in all, %4d acknowledged)"
                .formatted(after / 1000.0, sender.offered().size() - before, sender.offered().size(), sender.acknowledged());
    }

    /** One life in six ends before the portal has opened. */
    private void waitForTheInstant() throws Exception {
        portal.pid();
        boolean inItsChildhood = random.nextInt(6) == 0;
        if (!inItsChildhood && !portal.awaitReady()) {
            throw new IllegalStateException("the portal did not open, see " + portal.home.resolve("run.log"));
        }
        long before = sender.acknowledged();
        for (int tenth = 0; !inItsChildhood && sender.acknowledged() == before && tenth < 600; tenth++) {
            TimeUnit.MILLISECONDS.sleep(100); // a life that has taken nothing proves nothing
        }
        TimeUnit.MILLISECONDS.sleep(random.nextLong(inItsChildhood ? 15_000 : 6_000));
    }

    private Void sendUntilInterrupted() throws IOException {
        try {
            while (!Thread.interrupted()) {
                sender.send(papers.next());
                TimeUnit.MILLISECONDS.sleep(pace.nextLong(portal.isOpen() ? 300 : 5_000));
            }
        } catch (InterruptedException _) {
            // the life is over
        }
        return null;
    }

    private boolean verdict() throws Exception {
        portal.start();
        portal.awaitReady();
        sender.finish();
        Set<String> found = foundWhenAtRest();
        List<String> broken = new ArrayList<>(sender.broken());
        portal.stop();
        broken.addAll(truth.broken(sender.offered(), found));
        broken.stream().limit(30).forEach(line -> System.out.println("BROKEN " + line));
        System.out.printf(
                "%s: %d kills, %d files offered, %d acknowledged, %d documents, %d originals, %d found, %d promises broken%n",
                broken.isEmpty() ? "KEPT" : "BROKEN",
                kills,
                sender.offered().size(),
                sender.acknowledged(),
                truth.documents(),
                truth.originals(),
                found.size(),
                broken.size());
        return broken.isEmpty();
    }

    /** Everything is acknowledged, and for ten seconds nothing new was found; or nothing at all has happened for five minutes. */
    private Set<String> foundWhenAtRest() throws Exception {
        Set<String> found = truth.found();
        long acknowledged = sender.acknowledged();
        Instant last = Instant.now();
        while (true) {
            TimeUnit.SECONDS.sleep(1);
            Set<String> now = truth.found();
            if (!now.equals(found) || sender.acknowledged() != acknowledged) {
                last = Instant.now();
            }
            found = now;
            acknowledged = sender.acknowledged();
            Duration quiet = Duration.between(last, Instant.now());
            boolean complete = acknowledged == sender.offered().size();
            if (quiet.compareTo(complete ? AT_REST : GIVEN_UP) > 0) {
                return found;
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
