package org.ratsfaden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdrTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

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

    @Test
    void everyTestThatChecksADecisionExists() throws IOException {
        Set<String> tests = tests();
        assertThat(tests).contains("AdrTest");

        assertThat(decisions())
                .allSatisfy(file -> assertThat(
                                TEST.matcher(Files.readString(file)).results().map(name -> name.group(1)))
                        .isSubsetOf(tests));
    }

    /** In all folders of the house. */
    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("adr"))) {
            return files.sorted().toList().stream();
        }
    }
}
