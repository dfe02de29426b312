package org.ratsfaden.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.extraction.PagePictures.Picture;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

class PictureResourceTest {

    @Test
    void aPictureIsSentAndStaysForTheNextOne(@TempDir Path kept) throws IOException {
        Path png = Files.write(kept.resolve("page-1.png"), new byte[] {1, 2, 3});

        try (InputStream sent = PictureResource.bytes(new Picture.Drawn(png))) {
            assertThat(sent).hasBinaryContent(new byte[] {1, 2, 3});
        }

        assertThat(png).exists();
    }

    @Test
    void aPictureForgottenThisVeryMomentIsNotThere(@TempDir Path kept) {
        assertThat(problemOf(new Picture.Drawn(kept.resolve("gone.png")))).isEqualTo(Problem.notFound());
        assertThat(problemOf(new Picture.None())).isEqualTo(Problem.notFound());
    }

    @Test
    void whoComesWhenTooManyWaitIsToldWhenToComeAgain() {
        Problem busy = problemOf(new Picture.Busy(Duration.ofSeconds(5)));

        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.headers()).containsEntry("Retry-After", "5");
    }

    private static Problem problemOf(Picture picture) {
        var refused = new Problem[1];
        assertThatThrownBy(() -> PictureResource.bytes(picture).close())
                .isInstanceOfSatisfying(Refused.class, thrown -> refused[0] = thrown.problem());
        return refused[0];
    }
}
