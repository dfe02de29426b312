package org.ratsfaden.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a home that go into an archive beside tables and originals. */
public record HomeFiles(Path home) {

    /** What was removed for ever, or taken from the public; lines are added, never changed. */
    public static final String REMOVALS = "removals.txt";

    static final List<String> NAMES = List.of("settings.properties", "accounts.txt", REMOVALS);

    /** Leaves the trace by which the portal tells how old the last backup is. */
    void noteBackup(Path file) throws IOException {
        Files.writeString(home.resolve("last-backup"), file + "\n");
    }

    List<Path> present() {
        return NAMES.stream().map(home::resolve).filter(Files::isRegularFile).toList();
    }
}
