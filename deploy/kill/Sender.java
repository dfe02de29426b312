import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Brings files to the portal, whether it lives or not, and remembers what it was promised. Used by one thread at a time. */
sealed interface Sender {

    void send(Papers.Paper paper) throws IOException, InterruptedException;

    /** Brings again what found no answer; when it returns, everything has been offered. */
    void finish() throws IOException, InterruptedException;

    /** Everything that was offered so far. */
    List<Papers.Paper> offered();

    /** How much of it the portal has acknowledged. */
    long acknowledged() throws IOException;

    /** What contradicts the promises, once everything has come to rest. */
    List<String> broken() throws IOException, InterruptedException;

    /** By the drop folders: acknowledged is what was moved to {@code taken/} or {@code refused/}. */
    record ByFolder(Path inbox, Random random, List<Papers.Paper> offered) implements Sender {

        private static final List<String> FOLDERS = List.of("public", "non-public", "non-public/kreistag");

        @Override
        public void send(Papers.Paper paper) throws IOException {
            Path folder = Files.createDirectories(inbox.resolve(FOLDERS.get(random.nextInt(FOLDERS.size()))));
            Path beside = Files.write(inbox.resolveSibling("drop.part"), paper.bytes());
            Files.move(beside, folder.resolve(paper.name()));
            offered.add(paper);
        }

        @Override
        public void finish() {}

        @Override
        public long acknowledged() throws IOException {
            return in("taken").size() + in("refused").size();
        }

        private List<Path> in(String folder) throws IOException {
            try (Stream<Path> files = Files.walk(inbox)) {
                return files.filter(file -> file.getParent().endsWith(folder) && Files.isRegularFile(file))
                        .filter(file -> !file.toString().endsWith(".reason.txt"))
                        .toList();
            }
        }

        @Override
        public List<String> broken() throws IOException {
            Map<String, Papers.Paper> names = new HashMap<>();
            offered.forEach(paper -> names.put(paper.name(), paper));
            List<String> broken = new ArrayList<>();
            for (Path file : Stream.concat(in("taken").stream(), in("refused").stream()).toList()) {
                Papers.Paper paper = names.remove(file.getFileName().toString());
                if (paper == null) {
                    broken.add("nobody dropped " + file);
                } else if (paper.isEmpty() != file.getParent().endsWith("refused")) {
                    broken.add("in the wrong place: " + file);
                }
            }
            names.keySet().forEach(name -> broken.add("neither taken nor refused: " + name));
            return broken;
        }
    }

    /** By HTTP: acknowledged is what was answered with 202 or 200 and an address. What got no answer is sent again. */
    record ByHttp(Portal portal, Random random, List<Papers.Paper> offered, Deque<Papers.Paper> open, Map<Papers.Paper, String> places)
            implements Sender {

        ByHttp(Portal portal, Random random) {
            this(portal, random, new ArrayList<>(), new ArrayDeque<>(), new HashMap<>());
        }

        @Override
        public void send(Papers.Paper paper) throws InterruptedException {
            offered.add(paper);
            open.add(paper);
            sendOpen();
        }

        private boolean sendOpen() throws InterruptedException {
            try {
                for (Papers.Paper paper = open.peek(); paper != null; paper = open.peek()) {
                    HttpResponse<String> answer = portal.send(paper, offered.size() % 2 == 0, random);
                    if (answer.statusCode() >= 500 || answer.statusCode() == 404) {
                        return false; // starting or ending
                    }
                    places.put(paper, answer.statusCode() + " " + answer.headers().firstValue("Location").orElse(""));
                    open.remove();
                }
                return true;
            } catch (IOException _) {
                return false; // it is dead, or died while it was being told
            }
        }

        @Override
        public void finish() throws InterruptedException {
            while (!sendOpen()) {
                Thread.sleep(200);
            }
        }

        @Override
        public long acknowledged() {
            return places.size();
        }

        @Override
        public List<String> broken() throws IOException, InterruptedException {
            List<String> broken = new ArrayList<>();
            for (Papers.Paper paper : offered) {
                String place = places.getOrDefault(paper, "none ");
                if (paper.isEmpty()) {
                    if (!place.startsWith("422")) {
                        broken.add("an empty file was answered with " + place);
                    }
                    continue;
                }
                String path = place.replaceFirst("^20[02] (https?://[^/]+)?", "");
                if (!path.startsWith("/api/")) {
                    broken.add("%s was answered with %s".formatted(paper.name(), place));
                } else {
                    var original = portal.get(path + "/original", HttpResponse.BodyHandlers.ofByteArray());
                    if (original.statusCode() != 200 || !java.util.Arrays.equals(original.body(), paper.bytes())) {
                        broken.add("%s is not what was sent: %s".formatted(path, paper.name()));
                    }
                }
            }
            return broken;
        }
    }
}
