package org.ratsfaden.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ratsfaden.document.DocumentSamples.hashOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
    default void whatIsStoredIsToldByTheFirstDigitsOfItsHash() throws IOException {
        ContentHash hash = keep("Grüße");

        assertThat(originals().stored(hash.hex().substring(0, 2)))
                .extracting(StoredFile::hash)
                .containsExactly(hash);
        assertThat(originals().stored(hash.hex().startsWith("00") ? "11" : "00"))
                .isEmpty();
    }

    @Test
    default void whatIsRemovedIsGoneAndMayComeAgain() throws IOException {
        ContentHash hash = keep("Grüße");
        StoredFile stored = originals().stored(hash.hex().substring(0, 2)).getFirst();

        assertThat(originals().remove(stored)).isTrue();
        assertThatThrownBy(() -> originals().locate(hash)).isInstanceOf(IOException.class);
        assertThat(originals().remove(stored)).isTrue();

        keep("Grüße");
        assertThat(originals().locate(hash)).hasContent("Grüße");
    }

    @Test
    default void whatSomebodyHasBroughtAgainMeanwhileIsNotRemoved() throws IOException {
        ContentHash hash = keep("Grüße");
        Files.setLastModifiedTime(originals().locate(hash), FileTime.from(Instant.EPOCH));
        StoredFile stored = originals().stored(hash.hex().substring(0, 2)).getFirst();

        keep("Grüße");

        assertThat(originals().remove(stored)).isFalse();
        assertThat(originals().locate(hash)).hasContent("Grüße");
    }

    private ContentHash keep(String text) throws IOException {
        Path file = Files.writeString(folder().resolve("brief.txt"), text);
        ContentHash hash = ContentHash.of(file);
        originals().keep(hash, file);
        return hash;
    }

    @Test
    default void aMissingOriginalIsSaidSo() {
        assertThatThrownBy(() -> originals().locate(hashOf("nie gekommen"))).isInstanceOf(IOException.class);
    }
}
