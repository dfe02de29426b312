package org.ratsfaden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdrTest {

    /** Gaps are allowed: several people decide at the same time, and each is given a number beforehand. */
    @Test
    void noNumberStandsForTwoDecisions() throws IOException {
        assertThat(decisions().map(file -> file.getFileName().toString().substring(0, 4)))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\d{4}"));
    }

    @Test
    void everyDecisionHasAStatusAndSaysHowItIsChecked() throws IOException {
        assertThat(decisions())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file)
                        .content()
                        .startsWith("# " + file.getFileName().toString().substring(0, 4) + " ")
                        .containsPattern("(?m)^Status: (accepted|superseded by \\d{4})$")
                        .contains("**Decision.**")
                        .contains("**Checked by**"));
    }

    private static Stream<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("adr"))) {
            return files.sorted().toList().stream();
        }
    }
}
