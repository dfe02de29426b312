package org.ratsfaden.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as it lies in the store of originals.
 *
 * @param path to be read, never to be written to
 * @param hash what its bytes should be; {@code null} for a file that is no original, for example half of one
 * @param lastKept when somebody last brought these bytes
 */
public record StoredFile(Path path, @Nullable ContentHash hash, Instant lastKept) {

    public Optional<ContentHash> original() {
        return Optional.ofNullable(hash);
    }

    /** Its name, for people. */
    public String name() {
        return path.getFileName().toString();
    }
}
