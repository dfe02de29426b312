package org.ratsfaden.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Files from the tests of Tika, read out of its own archives (see {@code pom.xml}). */
final class TikaFiles {

    private static final Path ARCHIVES = Path.of("target", "tika-tests");

    private TikaFiles() {}

    /** What is done with one file. */
    @FunctionalInterface
    interface Use {
        void with(String name, byte[] bytes) throws IOException;
    }

    /** Every file there is, one after the other. */
    static void each(Use use) throws IOException {
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(ARCHIVES, "*-tests.jar")) {
            for (Path archive : archives) {
                try (var zip = new ZipFile(archive.toFile())) {
                    for (ZipEntry entry : files(zip)) {
                        use.with(nameOf(entry), bytes(zip, entry));
                    }
                }
            }
        }
    }

    static byte[] named(String name) throws IOException {
        byte[][] found = new byte[1][];
        each((other, bytes) -> found[0] = other.equals(name) ? bytes : found[0]);
        if (found[0] == null) {
            throw new NoSuchElementException(name);
        }
        return found[0];
    }

    private static List<? extends ZipEntry> files(ZipFile zip) {
        return zip.stream()
                .filter(entry -> !entry.isDirectory()
                        && !entry.getName().endsWith(".class")
                        && !entry.getName().startsWith("META-INF/"))
                .toList();
    }

    private static String nameOf(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            return bytes.readAllBytes();
        }
    }
}
