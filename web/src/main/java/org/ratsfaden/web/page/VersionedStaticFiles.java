package org.ratsfaden.web.page;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Files of this web application, with a checksum in the address. Each file is read once. Safe for use by several threads. */
public final class VersionedStaticFiles implements StaticFiles {

    private final ServletContext application;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public VersionedStaticFiles(ServletContext application) {
        this.application = application;
    }

    @Override
    public String address(String name) {
        return addresses.computeIfAbsent(name, this::versioned);
    }

    private String versioned(String name) {
        String path = "/static/" + name;
        try (InputStream file = application.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no such file in this application: " + path);
            }
            CRC32 checksum = new CRC32();
            checksum.update(file.readAllBytes());
            return path + "?v=" + Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
