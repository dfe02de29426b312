package org.ratsfaden.connectors.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentState;

/**
 * The whole product without its server is killed with {@code kill -9} while files come in: nothing is lost, nothing is double. On H2,
 * or on PostgreSQL in {@code ./ratsfaden test postgres}; {@code deploy/kill-test} does the same to the whole server.
 */
@Tag("kill")
class KilledServerTest {

    private static final int KILLS = Integer.getInteger("ratsfaden.kills", 25);
    private static final int FILES_PER_LIFE = 8;

    /** Each seventh file holds the same bytes as the one three before it. */
    private static final int AGAIN = 7;

    private final Random random = new Random(20250616);
    private final Path home;

    KilledServerTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void nothingIsLostAndNothingIsDoubleHoweverOftenTheServerIsKilled() throws Exception {
        for (int life = 0; life < KILLS; life++) {
            Process server = start();
            dropWhileItRuns(life);
            server.destroyForcibly();
            assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }

        try (House house = HouseToBeKilled.at(home).open()) {
            house.settle(Duration.ofMinutes(2));

            List<String> names = IntStream.range(0, KILLS * FILES_PER_LIFE)
                    .mapToObj(KilledServerTest::name)
                    .toList();
            long documents = IntStream.range(0, names.size())
                    .map(KilledServerTest::content)
                    .distinct()
                    .count();
            assertThat(filesIn("inbox/public/taken")).containsExactlyInAnyOrderElementsOf(names);
            assertThat(house.everything()).hasSize((int) documents);
            assertThat(house.everything()).extracting(Document::file).doesNotHaveDuplicates();
            assertThat(house.everything())
                    .extracting(Document::state)
                    .allMatch(DocumentState.Recognised.class::isInstance);
            assertThat(house.search("Spielplatz", House.CITIZEN).total()).isEqualTo(documents);
            assertThat(filesIn("originals"))
                    .hasSameElementsAs(house.everything().stream()
                            .map(document -> document.file().hex())
                            .toList());
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HouseToBeKilled.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("server.log").toFile()))
                .start();
    }

    /** Files come at random moments of a life that is cut off at a random moment, sometimes before it has really begun. */
    private void dropWhileItRuns(int life) throws Exception {
        for (int i = 0; i < FILES_PER_LIFE; i++) {
            int number = life * FILES_PER_LIFE + i;
            Path beside =
                    Files.writeString(home.resolve("drop.part"), Texts.PRESS_RELEASE + "Nachtrag " + content(number));
            Files.move(
                    beside,
                    Files.createDirectories(home.resolve("inbox/public")).resolve(name(number)));
            TimeUnit.MILLISECONDS.sleep(random.nextLong(Duration.ofMillis(300).toMillis()));
        }
        TimeUnit.MILLISECONDS.sleep(random.nextLong(2500));
    }

    private static int content(int number) {
        return number % AGAIN == AGAIN - 1 ? number - 3 : number;
    }

    private static String name(int number) {
        return "pm-%03d.txt".formatted(number);
    }

    private List<String> filesIn(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
