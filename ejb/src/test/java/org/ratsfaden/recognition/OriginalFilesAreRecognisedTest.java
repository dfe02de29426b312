package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ratsfaden.recognition.ReadFiles.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Real files and pages of council systems, as they come out of the worker. */
class OriginalFilesAreRecognisedTest {

    private static final Logger LOG = LoggerFactory.getLogger(OriginalFilesAreRecognisedTest.class);

    @TempDir
    static Path scratch;

    @Test
    void theKindIsThatOfThePage() throws IOException {
        assumeTrue(
                LabelledCorpus.shared().isPresent(),
                "skipped: no real documents in ../shared beside the checkout, nor where RATSFADEN_SHARED says");
        Path corpus = LabelledCorpus.shared().orElseThrow().resolve("corpus");

        try (ReadFiles files = new ReadFiles(scratch)) {
            for (Path file : originals(corpus)) {
                Recognition read = files.read(file);
                LOG.info(
                        "file={} kind={} fields={}",
                        file.getFileName(),
                        read.kind().key(),
                        read.findings().size());

                assertThat(read.kind())
                        .as("%s", file)
                        .isEqualTo(expected(file.getFileName().toString()));
                assertThat(read.publicity()).as("%s", file).isEqualTo(Publicity.NOT_CONTRADICTED);
                assertThat(words(read, Field.TITLE).orElse(""))
                        .as("title of %s", file)
                        .doesNotContainPattern("Seite \\d|\\d von \\d|Bürgerinfo|Home");
            }
        }
    }

    /** Names of ALLRIS' pages: to020 an item, vo020 a paper, the others lists. */
    private static DocumentKind expected(String name) {
        return name.endsWith(".pdf")
                ? DocumentKind.MINUTES
                : name.contains("to020")
                        ? DocumentKind.EXTRACT
                        : name.contains("vo020") ? DocumentKind.PROPOSAL : DocumentKind.OTHER;
    }

    private static List<Path> originals(Path corpus) throws IOException {
        try (Stream<Path> pdf = Files.list(corpus.resolve("pdf"));
                Stream<Path> allris = Files.list(corpus.resolve("allris"))) {
            return Stream.concat(pdf, allris).sorted().toList();
        }
    }
}
