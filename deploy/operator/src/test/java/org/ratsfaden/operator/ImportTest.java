package org.ratsfaden.operator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import, against a portal that does what it is told to. */
final class ImportTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();
    private PortalTwin portal;

    @BeforeEach
    void aPortalRuns() throws IOException {
        portal = new PortalTwin(folder.resolve("home"));
        portal.start();
    }

    @AfterEach
    void itStops() {
        portal.stop();
    }

    @Test
    void everyFileIsSentOnceAndASecondCallSendsNothing() throws Exception {
        for (int i = 0; i < 250; i++) {
            write("files/" + i + ".txt", "Papier " + i);
        }

        assertThat(bring(false)).isZero();
        assertThat(portal.received()).hasSize(250);
        assertThat(last()).startsWith("fine: 250 found: 250 new, 0 already here, 0 failed");

        assertThat(bring(false)).isZero();
        assertThat(portal.sendings()).isEqualTo(250);
        assertThat(last()).startsWith("fine: 250 found: 0 new, 250 already here, 0 failed");
    }

    @Test
    void theSameBytesUnderTwoNamesAreOneDocument() throws Exception {
        write("files/a.txt", "dasselbe");
        write("files/b.txt", "dasselbe");

        assertThat(bring(false)).isZero();

        assertThat(last()).startsWith("fine: 2 found: 1 new, 1 already here");
    }

    @Test
    void whatCannotBeBroughtIsNamedWithWhatToDoAndTheRestIsIn() throws Exception {
        write("files/gut.txt", "Papier");
        write("files/leer.txt", "");
        write("files/lang.txt", "x".repeat(2_000));
        write("files/scan.txt", "scan");

        assertThat(bring(false)).isEqualTo(1);

        assertThat(out.toString(UTF_8))
                .contains("failed: " + folder.resolve("files/leer.txt") + ": is empty")
                .contains("lang.txt: has 2000 bytes, and at most 1000 are taken in (ratsfaden.intake.max-bytes)")
                .contains("quarantined: " + folder.resolve("files/scan.txt") + ": no-text: has no text");
        assertThat(last())
                .startsWith("not fine: 4 found: 2 new, 0 already here, 2 failed; of those here 1 quarantined");
        assertThat(list()).hasLineCount(3).contains("failed\tis empty\t" + folder.resolve("files/leer.txt"));
    }

    @Test
    void programsReadObjectsAndNoNameBreaksALine() throws Exception {
        write("files/ein\"mal\n.txt", "");

        assertThat(bring(true)).isEqualTo(1);

        assertThat(out.toString(UTF_8).lines())
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"))
                .anyMatch(line -> line.contains("ein\\\"mal?.txt"));
        assertThat(last())
                .startsWith("{\"verdict\":\"not fine\",\"found\":1,\"done\":1,\"new\":0,\"duplicate\":0,\"failed\":1");
    }

    @Test
    void aPortalThatIsStartedAnewIsWaitedForAndNothingIsLostOrTwice() throws Exception {
        for (int i = 0; i < 120; i++) {
            write("files/" + i + ".txt", "Papier " + i);
        }
        portal.goAwayAfter(50);

        assertThat(bring(false)).isZero();

        assertThat(portal.received()).hasSize(120);
        assertThat(notes.toString(UTF_8))
                .contains("the portal does not answer; waiting for it")
                .contains("the portal answers again");
    }

    @Test
    void noMoreLieUnreadThanThePortalCanBear() throws Exception {
        for (int i = 0; i < 700; i++) {
            write("files/" + i + ".txt", "Papier " + i);
        }
        portal.readSlowly();

        assertThat(bring(false)).isZero();

        assertThat(portal.mostUnread()).isBetween(100, 300);
    }

    @Test
    void aPortalThatCanKeepNothingEndsTheImport() throws Exception {
        for (int i = 0; i < 60; i++) {
            write("files/" + i + ".txt", "Papier " + i);
        }
        portal.keepNothing();

        assertThat(bring(false)).isEqualTo(1);

        assertThat(notes.toString(UTF_8)).contains("the portal cannot keep anything at the moment");
        assertThat(portal.sendings()).isEqualTo(20);
    }

    private int bring(boolean forPrograms) throws IOException, InterruptedException {
        out.reset();
        Screen screen =
                new Screen(new PrintStream(out, true, UTF_8), new PrintStream(notes, true, UTF_8), false, forPrograms);
        try (OpenArchives archives = new OpenArchives()) {
            Portal reached = Portal.on(folder.resolve("home"));
            Patience patience = new Patience(
                    reached, folder.resolve("home"), Duration.ofMillis(50), Duration.ofSeconds(20), screen::note);
            Intake intake = new Intake(patience, Map.of("visibility", "non-public"));
            long largest = intake.largest(reached);
            Haul haul = new Gather(archives, Archive.Limits.USUAL).gather(List.of(folder.resolve("files")));
            Protocol protocol = new Protocol(screen, folder.resolve("list.txt"), Clock.systemUTC());
            return new Import(intake, haul, largest, protocol, 5).run();
        } catch (GivenUp e) {
            screen.note(String.valueOf(e.getMessage()));
            return e.exitCode();
        }
    }

    private String last() {
        return out.toString(UTF_8).lines().toList().getLast();
    }

    private String list() throws IOException {
        return Files.readString(folder.resolve("list.txt"));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve("files"));
        Files.writeString(folder.resolve(path), text);
    }
}
