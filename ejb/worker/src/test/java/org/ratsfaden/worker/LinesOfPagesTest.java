package org.ratsfaden.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.worker.protocol.Answer;

class LinesOfPagesTest {

    @TempDir
    Path folder;

    @Test
    void aPageOfACouncilSystemKeepsItsLabelsInLinesAndItsWordsWhole() throws Exception {
        String page = """
                <?xml version="1.0" encoding="iso-8859-1"?>
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Auszug</title>
                <meta http-equiv="content-type" content="text/html; charset=iso-8859-1" />
                <style>td { color: red }</style><script>var a = "Skript";</script></head><body>
                <ul><li><a href="x">Sitzungen</a></li><li>Kontakt</li></ul>
                <h1>Auszug - Neubau der&nbsp;M&uuml;hlenbrücke</h1>
                <table><tr><td><table>
                <tr><td>TOP:</td><td>Ö 5.1</td></tr>
                <tr><td>Gremium:</td><td>Bau- und
                  Verkehrsausschuss</td><td>Status:</td><td>öffentlich</td></tr>
                </table></td><td>rechte Spalte</td></tr></table>
                <p>Die Verwaltung erl<span>&auml;utert</span> die Ober<span></span>flächen.<br/>Der Punkt wird <b>V</b>ertagt.</p>
                <div>Ende<hr/>Fuß</div></body></html>
                """;
        Path file = Files.write(folder.resolve("a"), page.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read(file, "to020.asp")).isEqualTo("""
                        Auszug

                        Sitzungen
                        Kontakt

                        Auszug - Neubau der\u00A0Mühlenbrücke

                        TOP:\tÖ 5.1
                        Gremium:\tBau- und Verkehrsausschuss\tStatus:\töffentlich
                        rechte Spalte

                        Die Verwaltung erläutert die Oberflächen.
                        Der Punkt wird Vertagt.

                        Ende
                        Fuß""");
    }

    @Test
    void everyStoredPageOfACouncilSystemHasItsLabelsInLines() throws Exception {
        Optional<Path> pages = shared().map(shared -> shared.resolve("corpus/allris"));
        assumeTrue(
                pages.filter(Files::isDirectory).isPresent(),
                "skipped: no corpus/allris in ../shared or RATSFADEN_SHARED");
        try (var files = Files.list(pages.orElseThrow())) {
            for (Path file : files.toList()) {
                String text = read(file, file.getFileName().toString());

                assertThat(text)
                        .as("%s", file)
                        .contains("Bezirksversammlung")
                        .doesNotContain("\uFFFD", "function", "<td");
                if (file.getFileName().toString().contains("to010")) {
                    assertThat(text.lines()).anyMatch(line -> line.matches("Gremium:\\t.*[aA]usschuss.*"));
                }
            }
        }
    }

    private static Optional<Path> shared() {
        Optional<Path> named =
                Optional.ofNullable(System.getenv("RATSFADEN_SHARED")).map(Path::of);
        if (named.isPresent()) {
            return named;
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/corpus"))) {
                return Optional.of(at.resolve("shared"));
            }
        }
        return Optional.empty();
    }

    private static String read(Path file, String name) throws Exception {
        return ((Answer.Text) new ReadFile().read(file, name, 1_000_000))
                .pages()
                .getFirst();
    }
}
