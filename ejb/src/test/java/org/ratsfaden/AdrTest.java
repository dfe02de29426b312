package org.ratsfaden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdrTest {

    @Test
    void decisionsAreNumberedWithoutGaps() throws IOException {
        List<String> numbers = decisions()
                .map(file -> file.getFileName().toString().substring(0, 4))
                .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
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
