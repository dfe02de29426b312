package org.ratsfaden.web.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.recognition.Publicity;
import org.ratsfaden.recognition.Recognition;
import org.ratsfaden.web.error.Refused;

final class RecognitionAnswersTest {

    @Test
    void whatWasReadIsAnsweredWithTheTextItWasReadFrom() {
        Recognition recognition = new Recognition(
                DocumentKind.OTHER, List.of(), List.of(), List.of(), List.of(), List.of(), Publicity.NOT_CONTRADICTED);

        assertThat(RecognitionJson.of(recognition, List.of(new Page(1, "Guten Tag", OffsetMap.UNCHANGED))))
                .hasToString("""
                        {"kind":"other","findings":{},"items":[],"closedPassages":[],"quotations":[],"discrepancies":[],"pages":[{"page":1,"text":"Guten Tag"}]}""");
    }

    @Test
    void aFileThatCannotBeReadIsAnsweredWithTheReason() {
        assertReason(new Extraction.Unreadable(QuarantineReason.ENCRYPTED, ""), "encrypted");
        assertReason(new Extraction.Extracted("application/pdf", List.of(" ", "\n"), true), "no-text");
        assertReason(new Extraction.Extracted("application/pdf", List.of(), true), "no-text");
    }

    private static void assertReason(Extraction extraction, String reason) {
        assertThatThrownBy(() -> RecognitionResource.texts(extraction))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::problem)
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(422);
                    assertThat(problem.reason()).isEqualTo(reason);
                });
    }
}
