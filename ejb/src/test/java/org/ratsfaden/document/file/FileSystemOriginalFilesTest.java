package org.ratsfaden.document.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ratsfaden.document.DocumentSamples.hashOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.document.OriginalFilesContract;
import org.ratsfaden.document.StoredFile;
import org.ratsfaden.fault.Faults;

class FileSystemOriginalFilesTest implements OriginalFilesContract {

    private static final Faults.Place TRACE = new Faults.Place(
            "the trace is looked for",
            "org.ratsfaden.document.file.FileSystemOriginalFiles",
            "wasBrought",
            "AT INVOKE java.nio.file.Files.getLastModifiedTime ALL");

    private final Path folder;

    FileSystemOriginalFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    public OriginalFiles originals() {
        return new FileSystemOriginalFiles(folder.resolve("originals"));
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Test
    void anOriginalLiesUnderItsHashAndNothingIsLeftBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Beschluss");
        ContentHash hash = ContentHash.of(file);

        originals().keep(hash, file);

        try (Stream<Path> kept = Files.walk(folder.resolve("originals")).filter(Files::isRegularFile)) {
            assertThat(kept.map(path -> folder.resolve("originals").relativize(path)))
                    .containsExactly(
                            Path.of(hash.hex().substring(0, 2), hash.hex().substring(2, 4), hash.hex()));
        }
    }

    @Test
    void whatAKilledServerLeftOfAFileGoesWithItOrAtTheNextStart() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Beschluss");
        ContentHash hash = ContentHash.of(file);
        originals().keep(hash, file);
        Path incoming = folder.resolve("originals/incoming");
        Path ofIt = Files.writeString(incoming.resolve(hash.hex() + "-77.part"), "Besch");
        Path old = Files.writeString(incoming.resolve(hashOf("alt").hex() + "-78.part"), "al");
        Path young = Files.writeString(incoming.resolve(hashOf("neu").hex() + "-79.part"), "ne");
        Instant start = Instant.parse("2031-03-03T09:00:00Z");
        Files.setLastModifiedTime(old, FileTime.from(start.minusSeconds(1)));
        Files.setLastModifiedTime(young, FileTime.from(start));

        originals().remove(hash);
        assertThat(ofIt).doesNotExist();
        assertThat(old).exists();

        originals().removeHalves(start);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void aFileThatChangedMeanwhileIsNotKeptUnderTheWrongName() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Beschluss");

        assertThatThrownBy(() -> originals().keep(hashOf("etwas anderes"), file))
                .isInstanceOf(IOException.class);

        assertThatThrownBy(() -> originals().locate(hashOf("etwas anderes"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whereTheDiskDoesNotTellWhetherAFileWasBroughtAgainItStays() throws IOException {
        ContentHash hash = ContentHash.of(Files.writeString(folder.resolve("a.txt"), "Beschluss"));
        originals().keep(hash, folder.resolve("a.txt"));
        StoredFile stored = originals().stored(hash.hex().substring(0, 2)).getFirst();
        Faults.prepare(List.of(TRACE));
        Faults.begin(Map.of(TRACE.name(), () -> new IOException("Input/output error")));

        try {
            assertThatThrownBy(() -> originals().remove(stored)).hasMessage("Input/output error");
        } finally {
            Faults.end();
        }

        assertThat(originals().locate(hash)).hasContent("Beschluss");
    }
}
