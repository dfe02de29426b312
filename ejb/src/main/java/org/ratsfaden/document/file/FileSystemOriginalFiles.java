package org.ratsfaden.document.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.document.StoredFile;

/**
 * Originals in a folder tree: {@code ab/cd/abcd…}. Written in {@code incoming}, forced to disk, then renamed, so that a reader never sees
 * half a file and a power cut leaves either nothing or all of it (safety.md 3).
 */
public final class FileSystemOriginalFiles implements OriginalFiles {

    private final Path root;
    private final Halves halves;

    /** @param root created when it is not there */
    public FileSystemOriginalFiles(Path root) {
        this.root = root;
        this.halves = new Halves(root.resolve("incoming"));
    }

    @Override
    public void keep(ContentHash hash, Path file) throws IOException {
        Path folder = folderOf(hash);
        Files.createDirectories(folder);
        copy(hash, file, folder);
        forceNames(folder);
    }

    private void copy(ContentHash hash, Path file, Path folder) throws IOException {
        Path half = halves.begin(hash);
        try {
            if (isKeptAgain(folder.resolve(hash.hex()), half)) {
                return;
            }
            Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
            force(half);
            if (!ContentHash.of(half).equals(hash)) {
                throw new IOException("file changed while it was being kept: expected " + hash.hex());
            }
            Files.move(half, folder.resolve(hash.hex()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Notes on an original that is there that somebody has brought it now, by the clock of the disk: {@link #remove} spares it. */
    private static boolean isKeptAgain(Path target, Path now) throws IOException {
        try {
            Files.setLastModifiedTime(target, Files.getLastModifiedTime(now));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public Path locate(ContentHash hash) throws IOException {
        Path path = folderOf(hash).resolve(hash.hex());
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString(), null, "original is missing");
        }
        return path;
    }

    @Override
    public List<StoredFile> stored(String digits) throws IOException {
        Path folder = root.resolve(digits);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<StoredFile> stored = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                stored.add(new StoredFile(
                        file, original(file), attributes.lastModifiedTime().toInstant()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) { // gone meanwhile
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
        return stored;
    }

    private @Nullable ContentHash original(Path file) {
        return ContentHash.parse(file.getFileName().toString())
                .filter(hash -> file.equals(folderOf(hash).resolve(hash.hex())))
                .orElse(null);
    }

    /**
     * Renamed first: whoever brings the same bytes from then on keeps them anew, and who did so before has left a trace. Where the
     * disk does not tell the trace, it goes back.
     */
    @Override
    public boolean remove(StoredFile file) throws IOException {
        Path condemned = file.path().resolveSibling(file.name() + ".removed");
        try {
            Files.move(file.path(), condemned, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return true;
        }
        boolean isSpared = true;
        try {
            isSpared = wasBrought(condemned, file.lastKept());
        } finally {
            if (isSpared) {
                Files.move(condemned, file.path(), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        if (!isSpared) {
            Files.delete(condemned);
        }
        return !isSpared;
    }

    private static boolean wasBrought(Path file, Instant after) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isAfter(after);
    }

    @Override
    public void remove(ContentHash hash) throws IOException {
        halves.remove(hash);
        Path folder = folderOf(hash);
        if (Files.isDirectory(folder)) {
            Files.deleteIfExists(folder.resolve(hash.hex()));
            force(folder);
        }
    }

    @Override
    public void removeHalves(Instant before) throws IOException {
        halves.removeBefore(before);
    }

    private Path folderOf(ContentHash hash) {
        return root.resolve(hash.hex().substring(0, 2)).resolve(hash.hex().substring(2, 4));
    }

    /**
     * A name is on the disk when the folder that holds it was forced. Also for a file that was there: whoever made it may have
     * failed just before this, or not have come so far. Costs next to nothing where nothing is new.
     */
    private void forceNames(Path folder) throws IOException {
        Path top = root.toAbsolutePath().getParent();
        for (Path at = folder.toAbsolutePath(); at != null; at = at.equals(top) ? null : at.getParent()) {
            force(at);
        }
    }

    private static void force(Path fileOrFolder) throws IOException {
        try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
