package org.ratsfaden.operator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;

/** The archives that were used last stay open, for their files come one after the other. Used by one thread. */
final class OpenArchives implements AutoCloseable {

    private static final int MOST = 4;

    private final Map<Path, ZipFile> open = new LinkedHashMap<>(16, 0.75f, true);

    ZipFile of(Path file, Charset names) throws IOException {
        ZipFile known = open.get(file);
        if (known != null) {
            return known;
        }
        if (open.size() == MOST) {
            Map.Entry<Path, ZipFile> eldest = open.entrySet().iterator().next();
            eldest.getValue().close();
            open.remove(eldest.getKey());
        }
        ZipFile opened = new ZipFile(file.toFile(), names);
        open.put(file, opened);
        return opened;
    }

    @Override
    public void close() {
        try {
            for (ZipFile archive : open.values()) {
                archive.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
