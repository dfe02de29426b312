package org.ratsfaden.placing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.Ground;
import org.ratsfaden.placing.Removal;
import org.ratsfaden.placing.Removals;

/** One line a removal: instant, kind, document, hash of the file, ground, divided by tabs. Half a line, left by a power cut, is skipped. */
public final class RemovalsFile implements Removals {

    private final Path file;

    /** @param file made with the first line */
    public RemovalsFile(Path file) {
        this.file = file;
    }

    /** Begins with a new line: whatever half a line stands there before it spoils only itself. */
    @Override
    public synchronized void add(Removal removal) throws IOException {
        String line = String.join(
                "\t",
                removal.at().toString(),
                removal.kind().key(),
                removal.document().toString(),
                removal.file().hex(),
                removal.ground() == null ? "-" : removal.ground().key());
        boolean isNew = !Files.exists(file);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(("\n" + line + "\n").getBytes(ISO_8859_1));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (isNew) {
            forceFolder();
        }
    }

    private void forceFolder() throws IOException {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().resolveSibling(""), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    @Override
    public List<Removal> all() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, ISO_8859_1)) {
            return lines.map(RemovalsFile::read).flatMap(Optional::stream).toList();
        }
    }

    private static Optional<Removal> read(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 5 || parts[3].length() != 64) {
            return Optional.empty();
        }
        return Removal.Kind.ofKey(parts[1])
                .flatMap(kind -> DocumentId.parse(parts[2])
                        .map(id -> new Removal(
                                Instant.parse(parts[0]),
                                kind,
                                id,
                                new ContentHash(parts[3]),
                                Ground.ofKey(parts[4]).orElse(null))));
    }
}
