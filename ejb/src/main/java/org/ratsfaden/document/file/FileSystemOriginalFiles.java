package org.ratsfaden.document.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.OriginalFiles;

/**
 * Originals in a folder tree: {@code ab/cd/abcd…}. Written beside, forced to disk, then renamed, so that a reader never sees
 * half a file and a power cut leaves either nothing or all of it (safety.md 3).
 */
public final class FileSystemOriginalFiles implements OriginalFiles {

    private static final String BESIDE = "incoming-";

    private final Path root;

    /** @param root created when it is not there */
    public FileSystemOriginalFiles(Path root) {
        this.root = root;
    }

    @Override
    public void keep(ContentHash hash, Path file) throws IOException {
        Path folder = folderOf(hash);
        if (!Files.exists(folder.resolve(hash.hex()))) {
            Files.createDirectories(folder);
            copy(hash, file, folder);
        }
        forceNames(folder);
    }

    private static void copy(ContentHash hash, Path file, Path folder) throws IOException {
        Path beside = Files.createTempFile(folder, BESIDE, ".part");
        try {
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
            force(beside);
            if (!ContentHash.of(beside).equals(hash)) {
                throw new IOException("file changed while it was being kept: expected " + hash.hex());
            }
            Files.move(beside, folder.resolve(hash.hex()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
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

    /**
     * Halves that lie beside it ({@code incoming-…}) may be of this file: they go too. Whoever is just keeping another file in the
     * same folder, one of 65,536, is told that it failed and sends it again.
     */
    @Override
    public void remove(ContentHash hash) throws IOException {
        Path folder = folderOf(hash);
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.deleteIfExists(folder.resolve(hash.hex()));
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, BESIDE + "*")) {
            for (Path half : halves) {
                Files.deleteIfExists(half);
            }
        }
        force(folder);
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
