package org.ratsfaden.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/**
 * A file that was just sent, on disk until it is closed.
 *
 * @param name name the sender gave it, cleaned; for people, never used as a path
 */
public record SentFile(String name, Path body) implements AutoCloseable {

    private static final int CHUNK = 65_536;

    /**
     * Copies what was sent to {@code scratch}.
     *
     * @throws Refused as soon as more than {@code maxBytes} have come
     */
    public static SentFile keep(String name, InputStream content, Path scratch, long maxBytes) throws IOException {
        Files.createDirectories(scratch);
        SentFile file = new SentFile(name, Files.createTempFile(scratch, "sent-", ".tmp"));
        boolean kept = false;
        try (OutputStream body = Files.newOutputStream(file.body())) {
            copy(content, body, maxBytes);
            kept = true;
            return file;
        } finally {
            if (!kept) {
                file.close();
            }
        }
    }

    private static void copy(InputStream content, OutputStream body, long maxBytes) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            bytes += read;
            if (bytes > maxBytes) {
                throw new Refused(Problem.tooLarge(maxBytes));
            }
            body.write(chunk, 0, read);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(body);
    }
}
