package org.ratsfaden.connectors.folder;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.connectors.folder.Neighbour.Found;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentState;

/** Two servers, one database, one store: this process is the first, {@link Neighbour} the second. */
@Tag("postgres")
class TwoServersTest {

    private static final int FILES = 30;

    private final Path folder;
    private House house;
    private Neighbour neighbour;

    TwoServersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void bothStartOnAnEmptyDatabase() throws Exception {
        neighbour = new Neighbour(folder.resolve("b"), folder, "b");
        house = new House(folder.resolve("a"), House.Ground.shared(folder, House.BERLIN, "a")).open();
        Neighbour.beatEverySecond(house);
        neighbour.found("Spielplatz"); // answers when it is open
    }

    @AfterEach
    void close() throws Exception {
        neighbour.close();
        house.close();
    }

    @Test
    void whatEitherTakesInBothFindAndNoneIsDoubleAndNoStepIsDoneTwice() throws Exception {
        for (int i = 0; i < FILES; i++) {
            drop("a", "public", "a-%02d.txt".formatted(i), Texts.PRESS_RELEASE + "Nachtrag A " + i);
            drop("b", "public", "b-%02d.txt".formatted(i), Texts.PRESS_RELEASE + "Nachtrag B " + i);
        }
        drop("a", "public", "same-a.txt", Texts.PRESS_RELEASE + "Nachtrag beider");
        drop("b", "public", "same-b.txt", Texts.PRESS_RELEASE + "Nachtrag beider");

        int documents = 2 * FILES + 1;
        await().atMost(60, SECONDS).untilAsserted(() -> {
            assertThat(house.search("Spielplatz", House.CITIZEN).total()).isEqualTo(documents);
            assertThat(neighbour.found("Spielplatz")).isEqualTo(new Found(documents, documents));
        });

        assertThat(house.everything())
                .hasSize(documents)
                .extracting(Document::state)
                .allMatch(DocumentState.Recognised.class::isInstance);
        assertThat(house.database.inOne(house.queue::count)).isZero();
        // each step that is done draws exactly one number
        assertThat(house.database.inOne(house.documents::lastIndexSeq)).isEqualTo(documents);
        assertThat(originals()).hasSize(documents);
    }

    @Test
    void whatIsNarrowedOnOneIsHiddenOnTheOtherAtOnceAndNotEvenCountedAMomentLater() throws Exception {
        drop("a", "public", "plan.txt", Texts.PRESS_RELEASE + "Kleingartenanlage");
        await().atMost(30, SECONDS)
                .until(() -> neighbour.found("Kleingartenanlage").equals(new Found(1, 1)));

        drop("a", "non-public", "plan.txt", Texts.PRESS_RELEASE + "Kleingartenanlage");
        await().atMost(30, SECONDS)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> house.found("Kleingartenanlage", House.CITIZEN).isEmpty());

        assertThat(neighbour.found("Kleingartenanlage").hits()).isZero();
        await().atMost(3, SECONDS)
                .until(() -> neighbour.found("Kleingartenanlage").total() == 0);
    }

    @Test
    void whatADeadServerHadInHandTheOthersDoWhenItsClaimIsOver() throws Exception {
        String longText = "Der Ausschuss berät über den Haushalt und fasst einen Beschluss. ".repeat(12_000);
        List<String> names =
                IntStream.range(0, 6).mapToObj("haushalt-%d.txt"::formatted).toList();
        for (String name : names) {
            drop("b", "public", name, Texts.PRESS_RELEASE + longText + name);
        }
        await().atMost(30, SECONDS).pollInterval(Duration.ofMillis(5)).until(() -> claimed("b") > 0);
        neighbour.kill();
        assertThat(claimed("b")).as("what it had in hand").isPositive();

        try (House later = new House(
                        folder.resolve("c"),
                        House.Ground.shared(folder, Clock.offset(House.BERLIN, Duration.ofHours(1)), "c"))
                .open()) {
            Neighbour.beatEverySecond(later);
            await().atMost(60, SECONDS).until(() -> later.database.inOne(later.queue::count) == 0);

            assertThat(later.everything())
                    .extracting(Document::state)
                    .isNotEmpty()
                    .allMatch(DocumentState.Recognised.class::isInstance);
        }
    }

    private void drop(String server, String inbox, String name, String text) throws IOException {
        Path inboxFolder =
                Files.createDirectories(folder.resolve(server).resolve("inbox").resolve(inbox));
        Path beside = Files.writeString(folder.resolve("drop.part"), text);
        Files.move(beside, inboxFolder.resolve(name));
    }

    private long claimed(String node) {
        return house.database.inOne(() -> ((Number) house.database
                        .entities()
                        .createNativeQuery("select count(*) from step where claimed_by = ?1")
                        .setParameter(1, node)
                        .getSingleResult())
                .longValue());
    }

    private List<Path> originals() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("originals"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
