package org.ratsfaden.extraction.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ratsfaden.extraction.VirusCheck.Verdict;
import org.ratsfaden.trouble.Trouble;

class ClamdTest {

    private static final SocketAddress ANYWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @TempDir
    Path folder;

    @Test
    void aHarmlessFileIsCleanAndAnInfectedOneHasItsSignature() throws IOException {
        try (var twin = new ClamdTwin(ANYWHERE, 1_000_000, ClamdTwin.Mood.WORKS)) {
            assertThat(clamd(twin).check(file("Niederschrift"))).isEqualTo(new Verdict.Clean());
            assertThat(clamd(twin).check(file("x".repeat(200_000) + ClamdTwin.SIGNATURE)))
                    .isEqualTo(new Verdict.Infected("Test.Word.1"));
            assertThat(clamd(twin).check(file(""))).isEqualTo(new Verdict.Clean());
            assertThat(clamd(twin).answers()).isTrue();
        }
    }

    @Test
    void aUnixSocketServesAsWell() throws IOException {
        SocketAddress socket =
                UnixDomainSocketAddress.of(Files.createTempDirectory("clamd").resolve("ctl"));
        try (var twin = new ClamdTwin(socket, 1_000_000, ClamdTwin.Mood.WORKS)) {
            assertThat(clamd(twin).check(file(ClamdTwin.SIGNATURE))).isEqualTo(new Verdict.Infected("Test.Word.1"));
        }
    }

    @Test
    void whatIsLargerThanClamdHearsIsTooLarge() throws IOException {
        try (var twin = new ClamdTwin(ANYWHERE, 100_000, ClamdTwin.Mood.WORKS)) {
            assertThat(clamd(twin).check(file("x".repeat(100_001)))).isEqualTo(new Verdict.TooLarge());
        }
        try (var twin = new ClamdTwin(ANYWHERE, 100_000, ClamdTwin.Mood.SAYS_IT_DID_NOT_LOOK)) {
            assertThat(clamd(twin).check(file("x"))).isEqualTo(new Verdict.TooLarge());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SAYS_NOTHING", "HANGS_UP", "IS_BROKEN"})
    void withoutAVerdictNothingIsClean(ClamdTwin.Mood mood) throws IOException {
        try (var twin = new ClamdTwin(ANYWHERE, 100_000, mood)) {
            assertThatThrownBy(() -> clamd(twin).check(file("x")))
                    .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.NO_VIRUS_CHECK));
            assertThat(clamd(twin).answers()).isFalse();
        }
    }

    @Test
    void aClamdThatIsNotThereIsATroubleThatPasses() throws IOException {
        SocketAddress gone;
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = door.getLocalSocketAddress();
        }
        var clamd = new Clamd(gone, Duration.ofSeconds(2));

        assertThat(clamd.answers()).isFalse();
        assertThatThrownBy(() -> clamd.check(file("x"))).satisfies(thrown -> {
            assertThat(Trouble.of(thrown)).isEqualTo(Trouble.NO_VIRUS_CHECK);
            assertThat(Trouble.of(thrown).passes()).isTrue();
        });
    }

    @Test
    void anAddressIsAHostWithAPortOrThePathOfASocket() {
        assertThat(Clamd.addressOf("127.0.0.1:3310")).isEqualTo(new InetSocketAddress("127.0.0.1", 3310));
        assertThat(Clamd.addressOf("/run/clamav/clamd.ctl"))
                .isEqualTo(UnixDomainSocketAddress.of("/run/clamav/clamd.ctl"));
        assertThatThrownBy(() -> Clamd.addressOf("clamd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Clamd.addressOf("clamd:99999")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Clamd clamd(ClamdTwin twin) throws IOException {
        return new Clamd(twin.address(), Duration.ofSeconds(2));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }
}
