package org.ratsfaden.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocksTest {

    @TempDir
    Path folder;

    @Test
    void aWorkerTakenOverByAFileStartsNoProgramAndReachesNobody() throws Exception {
        List<String> said = whatAPrisonerSays("locked");
        assumeThat(said).as("Linux lets a process lock itself up").contains("locks closed: true");

        assertThat(said)
                .containsExactly(
                        "locks closed: true",
                        "program: refused",
                        "connection: refused",
                        "address: refused",
                        "file: done",
                        "connection of a thread: refused");
    }

    /** Else the test above would prove nothing. */
    @Test
    void withoutTheLocksAllOfItIsPossible() throws Exception {
        assertThat(whatAPrisonerSays("free"))
                .containsExactly(
                        "locks closed: false",
                        "program: done",
                        "connection: done",
                        "address: done",
                        "file: done",
                        "connection of a thread: done");
    }

    private List<String> whatAPrisonerSays(String locked) throws IOException {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Process prisoner = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Prisoner.class.getName(),
                            locked,
                            Integer.toString(listener.getLocalPort()),
                            folder.resolve("file").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new String(prisoner.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
