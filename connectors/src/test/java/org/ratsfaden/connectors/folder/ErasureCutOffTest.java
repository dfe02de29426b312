package org.ratsfaden.connectors.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.placing.Erasure;
import org.ratsfaden.placing.Ground;
import org.ratsfaden.placing.file.RemovalsFile;
import org.ratsfaden.placing.jpa.JpaErasures;

/** An erasure that was ordered comes to its end, wherever the server was killed on the way. */
@Tag("kill")
class ErasureCutOffTest {

    private static final String NAME = "Frau Zwiebelfisch";

    private final Path home;

    ErasureCutOffTest(@TempDir Path home) {
        this.home = home;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Removals.add before",
                "Removals.add after",
                "LocalCopies.remove before",
                "LocalCopies.remove after",
                "OriginalFiles.remove before",
                "OriginalFiles.remove after",
                "Erasures.keep before",
                "Erasures.keep after",
                "StepQueue.done before",
                "StepQueue.done after"
            })
    void afterTheNextStartTheDocumentIsGoneFromEveryPlace(String killedAt) throws Exception {
        Path inbox = Files.createDirectories(home.resolve("inbox/public"));
        Files.writeString(inbox.resolve("pm.txt"), Texts.PRESS_RELEASE + "Es dankt " + NAME);
        Process server = start(killedAt);
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).as("it was killed at this place").isEqualTo(137);

        try (House house = new House(home).open()) {
            house.settle();

            assertThat(house.everything()).singleElement().satisfies(erased -> {
                assertThat(erased.isErased()).isTrue();
                assertThat(house.shelved(erased)).isEmpty();
                assertThat(house.database.inOne(() -> new JpaErasures(house.database.entities()).of(erased.id())))
                        .hasValueSatisfying(erasure ->
                                assertThat(erasure.progress()).isInstanceOf(Erasure.Progress.Finished.class));
                assertThat(new RemovalsFile(home.resolve("removals.txt")).all())
                        .singleElement()
                        .returns(erased.id(), removal -> removal.document())
                        .returns(Ground.DATA_PROTECTION, removal -> removal.ground());
            });
            assertThat(house.search(NAME, House.CLERK).total()).isZero();
        }
        assertThat(filesThatHold(NAME)).isEmpty();
    }

    private Process start(String killedAt) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HouseThatErases.class.getName(),
                        home.toString(),
                        killedAt)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile())
                .start();
    }

    /** The database overwrites the room of erased rows later (deploy/README.md); everything else is clean at once. */
    private List<Path> filesThatHold(String words) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("db")))
                    .filter(file -> holds(file, words))
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
