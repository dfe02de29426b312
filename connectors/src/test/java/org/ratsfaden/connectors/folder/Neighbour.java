package org.ratsfaden.connectors.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ratsfaden.search.SearchResult;

/** A second server in a process of its own, on the same database and store. Asked by lines of words, it says what citizens find. */
final class Neighbour implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream questions;

    /** @param shared folder of the database and the store */
    Neighbour(Path home, Path shared, String node) throws IOException {
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Neighbour.class.getName(),
                        home.toString(),
                        shared.toString(),
                        node)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** @param hits shown, after the database was asked about each; @param total counted by the index alone */
    record Found(int hits, long total) {}

    Found found(String words) throws IOException {
        questions.println(words);
        String[] answer = answers.readLine().split(" ", -1);
        return new Found(Integer.parseInt(answer[0]), Long.parseLong(answer[1]));
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) throws Exception {
        House.Ground ground = House.Ground.shared(Path.of(arguments[1]), House.BERLIN, arguments[2]);
        House house = new House(Path.of(arguments[0]), ground).open();
        beatEverySecond(house);
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String words = questions.readLine(); words != null; words = questions.readLine()) {
            SearchResult result = house.search(words, House.CITIZEN);
            System.out.println(result.hits().size() + " " + result.total());
        }
    }

    /** Until it is closed, or this process ends. */
    @SuppressWarnings("FutureReturnValueIgnored") // a beat that fails is the last one
    static void beatEverySecond(House house) {
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())
                .scheduleWithFixedDelay(() -> beat(house), 0, 1, TimeUnit.SECONDS);
    }

    private static void beat(House house) {
        try {
            house.beat();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
