package org.ratsfaden.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureResourceTest {

    @Test
    void nothingOfAPictureStaysOnTheDiskWhenItHasBeenSent(@TempDir Path scratch) throws IOException {
        Path picture = Files.write(scratch.resolve("page-1.png"), new byte[] {1, 2, 3});

        try (InputStream sent = PictureResource.once(picture)) {
            assertThat(sent).hasBinaryContent(new byte[] {1, 2, 3});
        }

        assertThat(scratch).isEmptyDirectory();
    }
}
