package org.ratsfaden.web.operator;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.ratsfaden.settings.Home;
import org.ratsfaden.web.security.OperatorKey;
import org.ratsfaden.web.settings.PortalSettings;

/** Lays the key of this start, and where the portal listens, into the home, for the operator's eyes only (mode 0600). */
@WebListener
public final class OperatorKeyFile implements ServletContextListener {

    @Inject
    private Home home;

    @Inject
    private PortalSettings settings;

    @Inject
    private OperatorKey key;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            write(file(), settings.localAddress(), key);
        } catch (IOException e) {
            throw new UncheckedIOException("the operator's key could not be written", e);
        }
    }

    /** The key opens nothing any more. */
    @Override
    public void contextDestroyed(ServletContextEvent event) {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException("the operator's key could not be deleted", e);
        }
    }

    private Path file() {
        return home.resolve("server/operator-key");
    }

    static void write(Path file, URI address, OperatorKey key) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = Files.createTempFile(
                folder,
                "operator-key-",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(beside, "address=%s%nkey=%s%n".formatted(address, key.word()));
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
