package org.ratsfaden.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.extraction.VirusCheck.Verdict;

class CheckThenExtractTest {

    private static final Extraction TEXT = new Extraction.Extracted("text/plain", List.of("Seilbahn"), true);
    private static final Path ORIGINAL = Path.of("original");

    private final List<String> parsed = new ArrayList<>();

    @Test
    void whatIsCleanIsRead() throws IOException {
        assertThat(after(new Verdict.Clean()).extract(ORIGINAL, "a.pdf")).isEqualTo(TEXT);
        assertThat(parsed).containsExactly("a.pdf");
    }

    @Test
    void whatIsInfectedOrTooLargeToBeCheckedIsNeverParsed() throws IOException {
        assertThat(after(new Verdict.Infected("Eicar")).extract(ORIGINAL, "a.pdf"))
                .isEqualTo(new Extraction.Unreadable(QuarantineReason.INFECTED, "Eicar"));
        assertThat(after(new Verdict.TooLarge()).extract(ORIGINAL, "a.pdf"))
                .isEqualTo(new Extraction.Unreadable(QuarantineReason.NOT_CHECKED, ""));
        assertThat(parsed).isEmpty();
    }

    @Test
    void withoutAVerdictNothingIsParsed() {
        VirusCheck away = new VirusCheck() {
            @Override
            public Verdict check(Path file) throws IOException {
                throw new IOException("away");
            }

            @Override
            public boolean answers() {
                return false;
            }
        };

        assertThatThrownBy(() -> new CheckThenExtract(away, this::parse).extract(ORIGINAL, "a.pdf"))
                .isInstanceOf(IOException.class);
        assertThat(parsed).isEmpty();
    }

    private CheckThenExtract after(Verdict verdict) {
        VirusCheck check = new VirusCheck() {
            @Override
            public Verdict check(Path file) {
                return verdict;
            }

            @Override
            public boolean answers() {
                return true;
            }
        };
        return new CheckThenExtract(check, this::parse);
    }

    private Extraction parse(Path original, String fileName) {
        parsed.add(fileName);
        return TEXT;
    }
}
