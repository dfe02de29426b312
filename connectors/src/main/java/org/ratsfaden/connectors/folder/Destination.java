package org.ratsfaden.connectors.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.intake.Receipt;

/**
 * Where a file goes when it has been offered. Nothing that lies there is ever written over.
 *
 * @param path free when it was chosen
 * @param reason why it was refused, in words for the person who dropped it; {@code null} if it was taken
 */
record Destination(Path path, @Nullable String reason) {

    static final String TAKEN = "taken";
    static final String REFUSED = "refused";

    private static final ResourceBundle REASONS =
            ResourceBundle.getBundle("org.ratsfaden.connectors.folder.reasons", Locale.GERMAN);

    static Destination taken(Path file) {
        return new Destination(freeName(file.resolveSibling(TAKEN), file), null);
    }

    static Destination refused(Path file, Receipt.Reason reason, String detail) {
        return new Destination(
                freeName(file.resolveSibling(REFUSED), file),
                MessageFormat.format(REASONS.getString(reason.key()), detail, file.getFileName()));
    }

    private static Path freeName(Path folder, Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        Path free = folder.resolve(name);
        for (int count = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); count++) {
            free = folder.resolve(stem + " (" + count + ")" + extension);
        }
        return free;
    }

    /** Makes the folder and, for a refused file, writes the reason beside where it will lie; the address for the move. */
    String prepare() throws IOException {
        Files.createDirectories(path.resolveSibling(""));
        if (reason != null) {
            Files.writeString(path.resolveSibling(path.getFileName() + ".reason.txt"), reason + "\n");
        }
        return path.toString();
    }
}
