package org.ratsfaden.document.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.ratsfaden.document.ContentHash;

/**
 * Originals that are being written, in a folder of the store that holds nothing else: what a killed server left is found there
 * without a walk through all the others. Safe for use by several threads and servers.
 */
final class Halves {

    private final Path folder;

    Halves(Path folder) {
        this.folder = folder;
    }

    /** An empty file for these bytes, to be renamed when it is whole. */
    Path begin(ContentHash hash) throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, hash.hex() + "-", ".part");
    }

    /** Whoever is just writing one of these is told that it failed, and sends the file again. */
    void remove(ContentHash hash) throws IOException {
        remove(hash.hex() + "-*", Long.MAX_VALUE);
    }

    void removeBefore(Instant instant) throws IOException {
        remove("*", instant.toEpochMilli());
    }

    /** @param before milliseconds since 1970 */
    private void remove(String pattern, long before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, pattern)) {
            for (Path half : halves) {
                if (half.toFile().lastModified() < before) {
                    Files.deleteIfExists(half);
                }
            }
        }
    }
}
