package org.ratsfaden.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.extraction.VirusCheck.Verdict;
import org.ratsfaden.extraction.clamd.Clamd;

/** The real clamd, where it is installed, with a signature of our own. */
@Tag("hostile")
class RealClamdTest {

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");

    /** The harmless text all scanners know, in two pieces, so that none finds it here. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    Path folder;

    @Test
    void theRealClamdFindsTheTestVirusPlainAndInAPaperAndSaysWhatIsTooLarge() throws Exception {
        assumeThat(PROGRAM).as("clamav-daemon is installed").exists();
        Process clamd = start();
        try {
            var check = new Clamd(Clamd.addressOf(folder.resolve("ctl").toString()), Duration.ofSeconds(30));
            await().atMost(Duration.ofSeconds(60)).until(check::answers);

            assertThat(check.check(file("Niederschrift".getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(new Verdict.Clean());
            assertThat(check.check(file(EICAR.getBytes(StandardCharsets.US_ASCII))))
                    .isEqualTo(new Verdict.Infected("Test-Local.UNOFFICIAL"));
            assertThat(check.check(
                            file(Package.docx("", "").part("word/a.com", EICAR).bytes())))
                    .isEqualTo(new Verdict.Infected("Test-Local.UNOFFICIAL"));
            assertThat(check.check(file(new byte[3_000_000]))).isEqualTo(new Verdict.TooLarge());
        } finally {
            clamd.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        Path database = Files.createDirectory(folder.resolve("database"));
        String signature = HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(database.resolve("local.ndb"), "Test-Local:0:*:" + signature + "\n");
        Path settings = Files.writeString(folder.resolve("clamd.conf"), """
                LocalSocket %1$s/ctl
                DatabaseDirectory %1$s/database
                LogFile %1$s/log
                Foreground yes
                StreamMaxLength 2M
                """.formatted(folder));
        return new ProcessBuilder(PROGRAM.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}
