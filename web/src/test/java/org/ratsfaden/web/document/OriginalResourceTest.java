package org.ratsfaden.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.QuarantineReason;

final class OriginalResourceTest {

    @Test
    void onlyHarmlessTypesAreCalledByTheirName() {
        assertThat(type("application/pdf")).isEqualTo("application/pdf");
        assertThat(type("text/html")).isEqualTo("application/octet-stream");
        assertThat(type("image/svg+xml")).isEqualTo("application/octet-stream");
    }

    @Test
    void whatNobodyHasReadIsBytes() {
        assertThat(OriginalResource.mediaType(new DocumentState.Received())).isEqualTo("application/octet-stream");
        assertThat(OriginalResource.mediaType(new DocumentState.Quarantined(QuarantineReason.DAMAGED, "")))
                .isEqualTo("application/octet-stream");
    }

    private static String type(String mediaType) {
        return OriginalResource.mediaType(new DocumentState.Recognised(mediaType, true));
    }
}
