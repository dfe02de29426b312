package org.ratsfaden.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandTest {

    private static final Command DEPUBLISH =
            new Command("depublish ID --reason TEXT [--as public|non-public] [--json]");
    private static final Command BACKUP = new Command("backup FILE");
    private static final Command IMPORT = new Command("import PATH… [--json]");

    @Test
    void optionsAndPlacesAreReadInAnyOrder() throws GivenUp {
        Wish wish = DEPUBLISH.read(List.of("--json", "--reason", "Name einer Bürgerin", "4711", "--as", "non-public"));

        assertThat(wish)
                .isEqualTo(new Wish(
                        "depublish",
                        Map.of(
                                "json", List.of("true"),
                                "reason", List.of("Name einer Bürgerin"),
                                "id", List.of("4711"),
                                "as", List.of("non-public"))));
        assertThat(wish.forPrograms()).isTrue();
        assertThat(wish.form()).contains("reason=Name+einer+B%C3%BCrgerin").doesNotContain("json");
    }

    @Test
    void filesAreMadeAbsoluteForThePortalRunsElsewhere() throws GivenUp {
        String here = Path.of("").toAbsolutePath().toString();

        assertThat(BACKUP.read(List.of("x.zip")).value("file")).hasValue(here + "/x.zip");
        assertThat(IMPORT.read(List.of("a", "b")).values("path")).containsExactly(here + "/a", here + "/b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            --reason x             ; ID is missing
            4711                   ; --reason is missing
            4711 --reason          ; --reason needs TEXT
            4711 --why x           ; there is no option --why
            4711 4712 --reason x   ; `4712` is too much
            4711 --reason x --as y ; --as is public or non-public, and not y
            """)
    void whoeverMistypesIsToldWhatAndHowItIsUsed(String words, String sentence) {
        assertThatThrownBy(() -> DEPUBLISH.read(List.of(words.split(" "))))
                .hasMessage(
                        sentence + "; use: ./ratsfaden depublish ID --reason TEXT [--as public|non-public] [--json]");
    }
}
