package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the index: a folder with a number for each {@link Edition}, and a file {@code current} that names the one that
 * counts. Renaming that file is the instant at which another takes over; whatever it does not name is left over from a crash.
 */
final class Editions {

    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    private final Path folder;
    private final Path current;

    Editions(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.current = folder.resolve("current");
    }

    /** The folder of the edition that counts. */
    Path current() throws IOException {
        if (!Files.exists(current)) {
            makeCurrent(folder.resolve("1"));
        }
        return folder.resolve(Files.readString(current).strip());
    }

    /** A folder that is not there yet, for the next edition. */
    Path next() throws IOException {
        return folder.resolve(
                Integer.toString(Integer.parseInt(current().getFileName().toString()) + 1));
    }

    void makeCurrent(Path edition) throws IOException {
        Path part = folder.resolve("current.part");
        Files.writeString(part, edition.getFileName() + "\n");
        force(part);
        Files.move(part, current, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /** Deletes what does not count. Call it only while holding the lock of the edition that does. */
    void tidy() throws IOException {
        Path kept = current();
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> others = all.filter(file -> !file.equals(kept) && !file.equals(current))
                    .toList();
            others.forEach(Editions::discard);
        }
    }

    /** Deletes as much of it as can be deleted; the rest is deleted at the next start. */
    static void discard(Path leftOver) {
        try {
            delete(leftOver);
        } catch (IOException e) {
            LOG.warn("left over from another index, to be deleted at the next start path={}", leftOver, e);
        }
    }

    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void force(Path fileOrFolder) throws IOException {
        try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
