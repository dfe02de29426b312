package org.ratsfaden.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.access.Reader;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.upkeep.jdbc.JdbcTables;

/** What was backed up comes back as it was; from anything else nothing comes, and nothing is touched. */
@Tag("database")
class RestoreTest {

    @TempDir
    private static Path shared = Path.of("");

    private final Path folder;
    private final Path file;
    private final Path home;

    RestoreTest(@TempDir Path folder) {
        this.folder = folder;
        file = folder.resolve("sicherung.zip");
        home = folder.resolve("heim");
    }

    @BeforeAll
    static void backUpOneDocument() throws Exception {
        try (Archive archive = new Archive(Files.createDirectories(shared.resolve("alt")))) {
            archive.published("Schuldach");
            assertThat(archive.backup().backup(shared.resolve("sicherung.zip"), silent()))
                    .isInstanceOf(Backup.Outcome.Written.class);
        }
    }

    @BeforeEach
    void makeHome() throws IOException {
        Files.createDirectories(home);
    }

    @Test
    void everyRowOfEveryTableComesBack() throws Exception {
        Map<String, String> before;
        try (Archive archive = new Archive(Files.createDirectories(folder.resolve("alt")))) {
            archive.fillWithEverything();
            archive.backup().backup(file, archive.collecting());
            before = contents(archive.database);
        }

        restore();

        try (Archive restored = new Archive(home)) {
            assertThat(contents(restored.database)).isEqualTo(before);
            assertThat(restored.verify(Orphans.LEFT)).isEqualTo(new Verify.State(9, 9, 0, 0));
            assertThat(home.resolve("settings.properties")).content().contains("Landkreis Mittelau");
            assertThat(home.resolve("accounts.txt")).content().contains("anna");
            restored.published("Nach der Wiederherstellung");
            assertThat(restored.verify(Orphans.LEFT).isSound()).isTrue();
        }
        assertThat(before)
                .allSatisfy((table, rows) -> assertThat(rows)
                        .as(table + ": a table without a row proves nothing; fill it in Archive.fillWithEverything")
                        .contains("[["));
    }

    @Test
    void whatWasThereIsMovedAsideAndNotDeleted() throws Exception {
        backUp();
        try (Archive there = new Archive(home)) {
            there.published("Radweg");
        }

        Restore.Restored restored = restore();

        try (Archive aside = new Archive(restored.movedAside().orElseThrow());
                Archive now = new Archive(home)) {
            assertThat(aside.verify(Orphans.LEFT).isSound()).isTrue();
            assertThat(now.verify(Orphans.LEFT).isSound()).isTrue();
            now.follow.catchUp();
            assertThat(now.found("Schuldach", CITIZEN)).isEqualTo(1);
            assertThat(now.found("Radweg", CITIZEN)).isZero();
        }
        assertThat(home.resolve(Restore.UNDER_WAY)).doesNotExist();
    }

    @Test
    void theListOfWhatWasRemovedHoldsTheLinesOfBothSides() throws Exception {
        try (Archive archive = new Archive(Files.createDirectories(folder.resolve("alt")))) {
            archive.published("Schuldach");
            Files.writeString(archive.home.resolve(HomeFiles.REMOVALS), "\nbefore\n\nboth\n");
            archive.backup().backup(file, archive.collecting());
        }
        Files.writeString(home.resolve(HomeFiles.REMOVALS), "\nboth\n\nafter\n");
        Path third = Files.writeString(folder.resolve("third.txt"), "elsewhere\n");

        new Restore(home, List.of(third), target(), clock()).restore(file, silent());

        assertThat(Files.readAllLines(home.resolve(HomeFiles.REMOVALS)))
                .containsExactly("before", "both", "after", "elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../.ssh/authorized_keys",
                "/etc/passwd",
                "home/../../boeses.txt",
                "home/operator-key",
                "originals/aa/bb/../../../x",
                "tables/document.json/..",
                "tables/unbekannt.json",
                "C:\\boeses.txt"
            })
    void namesThatBelongIntoNoArchiveAreRefused(String name) throws Exception {
        backUp();
        rewrite((entry, bytes) -> bytes, name);

        assertRefused(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables/document.json", "tables/account.json", "originals/", "manifest.json"})
    void aChangedEntryIsNoticed(String name) throws Exception {
        backUp();
        rewrite(
                (entry, bytes) -> {
                    if (entry.startsWith(name)) {
                        bytes[bytes.length / 2] ^= 1;
                    }
                    return bytes;
                },
                null);

        assertRefused("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables/page.json", "originals/", "manifest.json"})
    void aMissingEntryIsNoticed(String name) throws Exception {
        backUp();
        rewrite((entry, bytes) -> entry.startsWith(name) ? null : bytes, null);

        assertRefused("");
    }

    @Test
    void anArchiveThatBreaksOffAtAnyPlaceIsRefused() throws Exception {
        backUp();
        long whole = Files.size(file);
        for (long length : List.of(0L, 1L, whole / 4, whole / 2, whole - 1)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(length);
            }

            assertRefused("");
            backUp();
        }
    }

    @Test
    void anArchiveOfALaterVersionIsRefusedWithASentence() throws Exception {
        backUp();
        rewrite(
                (entry, bytes) -> entry.equals("manifest.json")
                        ? new String(bytes, StandardCharsets.UTF_8)
                                .replace("\"schema\":\"1\"", "\"schema\":\"99\"")
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes,
                null);

        assertRefused("later version");
    }

    @Test
    void whatFailsInTheMiddleLeavesEverythingAsItWas() throws Exception {
        backUp();
        Restore.Target full = new Restore.Target() {
            @Override
            public boolean knows(String schema) {
                return true;
            }

            @Override
            public void make(Path beside, String schema, Restore.Filling filling) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (Archive there = new Archive(home)) {
            there.published("Radweg");
        }

        assertThatThrownBy(() -> new Restore(home, List.of(), full, clock()).restore(file, silent()))
                .hasMessageContaining("No space left");

        try (Archive there = new Archive(home)) {
            assertThat(there.verify(Orphans.LEFT)).isEqualTo(new Verify.State(1, 1, 0, 0));
        }
        assertThat(home.resolve(Restore.UNDER_WAY)).doesNotExist();
    }

    private static final Reader CITIZEN = new Reader.Anonymous();

    /** An archive of one document, Schuldach. */
    private void backUp() throws IOException {
        Files.copy(shared.resolve("sicherung.zip"), file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Restore.Restored restore() throws IOException {
        return new Restore(home, List.of(), target(), clock()).restore(file, silent());
    }

    private void assertRefused(String because) throws IOException {
        assertThatThrownBy(this::restore).isInstanceOf(UnusableArchive.class).hasMessageContaining(because);
        assertThat(home).isEmptyDirectory();
        assertThat(folder.resolve("boeses.txt")).doesNotExist();
    }

    private Restore.Target target() {
        return new SameTables(home);
    }

    static Clock clock() {
        return Clock.fixed(Archive.NOW, ZoneOffset.UTC);
    }

    static Onlooker silent() {
        return new Onlooker() {
            @Override
            public void progress(Progress progress) {}

            @Override
            public void found(Complaint complaint) {}
        };
    }

    /** Each table there is, by the database's own account, in one text. */
    private static Map<String, String> contents(LocalDatabase database) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Tables.Snapshot snapshot = new JdbcTables(database.source()::getConnection).snapshot()) {
            for (String name : snapshot.names()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                snapshot.write(name, out);
                contents.put(name, out.toString(StandardCharsets.UTF_8));
            }
            contents.put("(sequences)", "[[" + snapshot.sequences());
        }
        return contents;
    }

    /** Writes the archive anew with every entry changed, left out, and one added. */
    private void rewrite(BiFunction<String, byte[], byte @Nullable []> change, @Nullable String added)
            throws IOException {
        Path other = folder.resolve("anders.zip");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(other))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes =
                        change.apply(entry.getName(), from.getInputStream(entry).readAllBytes());
                if (bytes != null) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(bytes);
                }
            }
            if (added != null) {
                to.putNextEntry(new ZipEntry(added));
                to.write("böse".getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
