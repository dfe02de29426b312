package org.ratsfaden.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ratsfaden.document.DocumentSamples.hashOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What every store of originals promises. */
public interface OriginalFilesContract {

    OriginalFiles originals();

    /** An empty folder for the files of the test. */
    Path folder();

    @Test
    default void anOriginalIsTheSameByteByByteHoweverOftenItIsKept() throws IOException {
        Path file = Files.writeString(folder().resolve("brief.txt"), "Grüße an den Ausschuss\r\n");
        ContentHash hash = ContentHash.of(file);

        originals().keep(hash, file);
        originals().keep(hash, file);

        assertThat(originals().locate(hash)).hasSameBinaryContentAs(file);
    }

    @Test
    default void theFileThatWasBroughtIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder().resolve("brief.txt"), "Grüße");

        originals().keep(ContentHash.of(file), file);

        assertThat(file).hasContent("Grüße");
    }

    @Test
    default void aMissingOriginalIsSaidSo() {
        assertThatThrownBy(() -> originals().locate(hashOf("nie gekommen"))).isInstanceOf(IOException.class);
    }
}
