package org.ratsfaden.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watchmen see what they are there to see; else all their silence would prove nothing. */
@Tag("hostile")
class WatchmenTest {

    @TempDir
    Path home;

    @Test
    void aProgramThatReadsWritesConnectsAndStartsAnotherIsSeenDoingAllOfIt() throws Exception {
        assumeThat(Trace.possible()).as("strace is here and may watch").isTrue();
        Path scratch = Files.createDirectories(home.resolve("scratch"));
        Path written = home.resolve("written.txt");
        Path classes = Path.of(Traitor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var trace = new Trace(
                home.resolve("trace.log"), List.of(Path.of(System.getProperty("java.home")), classes), scratch);
        try (var canary = new Canary(home)) {
            List<String> command = new ArrayList<>(trace.launcher());
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:-UsePerfData",
                    "-cp",
                    classes.toString(),
                    Traitor.class.getName(),
                    canary.file().toString(),
                    Integer.toString(canary.port()),
                    written.toString()));
            Process traitor =
                    new ProcessBuilder(command).directory(scratch.toFile()).start();
            assertThat(traitor.inputReader().readLine()).isEqualTo(Canary.SECRET);
            assertThat(traitor.waitFor()).isZero();

            assertThat(canary.knocks()).isEqualTo(1);
            await().untilAsserted(() -> assertThat(trace.trespasses())
                    .anyMatch(call -> call.contains("canary.txt"))
                    .anyMatch(call -> call.contains("connect("))
                    .anyMatch(call -> call.contains("written.txt"))
                    .anyMatch(call -> call.contains("execve(")));
            assertThat(trace.trespasses())
                    .allMatch(call -> call.matches(
                            ".*(canary\\.txt|written\\.txt|jspawnhelper|/true\"|socket\\(|connect\\(|vfork\\().*"));
        }
    }
}
