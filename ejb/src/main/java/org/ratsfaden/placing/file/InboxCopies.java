package org.ratsfaden.placing.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.placing.LocalCopies;

/**
 * What was dropped into the inbox and has been answered: it lies in {@code taken/} or {@code refused/} under whatever name. A file
 * that was dropped again and waits there to be taken in is somebody's new wish and stays.
 */
public final class InboxCopies implements LocalCopies {

    private final Path inbox;

    public InboxCopies(Path inbox) {
        this.inbox = inbox;
    }

    @Override
    public void remove(ContentHash file, long bytes) throws IOException {
        if (!Files.isDirectory(inbox)) {
            return;
        }
        Files.walkFileTree(inbox, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()
                        && attributes.size() == bytes
                        && wasAnswered(found)
                        && isCopy(found, file)) {
                    Files.deleteIfExists(found.resolveSibling(found.getFileName() + ".reason.txt"));
                    Files.deleteIfExists(found);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // taken in meanwhile
                }
                throw e;
            }
        });
    }

    private static boolean wasAnswered(Path file) {
        String folder = String.valueOf(file.resolveSibling("").getFileName());
        return folder.equals("taken") || folder.equals("refused");
    }

    private static boolean isCopy(Path found, ContentHash file) throws IOException {
        try {
            return ContentHash.of(found).equals(file);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
