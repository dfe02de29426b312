package org.ratsfaden.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentSamples;

/** One consistent file of a portal that goes on working, or none. */
@Tag("database")
class BackupTest {

    private final Path folder;
    private final Path file;
    private final Archive archive;

    BackupTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        file = folder.resolve("sicherung.zip");
        archive = new Archive(Files.createDirectories(folder.resolve("home")));
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    @Test
    void itHoldsTablesOriginalsAndWhatTheHomeHoldsBesideForItsOwnerOnly() throws Exception {
        archive.fillWithEverything();

        Backup.Outcome outcome = archive.backup().backup(file, archive.collecting());

        assertThat(outcome).isEqualTo(new Backup.Outcome.Written(Files.size(file), 9, 0));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(names())
                .contains(
                        "tables/document.json", "tables/account.json", "home/settings.properties", "home/accounts.txt")
                .filteredOn(name -> name.startsWith("originals/"))
                .hasSize(9);
        assertThat(names()).last().isEqualTo("manifest.json");
        assertThat(archive.home.resolve("last-backup")).content().contains("sicherung.zip");
    }

    @Test
    void anArchiveIsNeverOverwritten() throws Exception {
        Files.writeString(file, "von gestern");

        Backup.Outcome outcome = archive.backup().backup(file, archive.collecting());

        assertThat(outcome).isInstanceOf(Backup.Outcome.GivenUp.class);
        assertThat(file).hasContent("von gestern");
    }

    @Test
    void whatCannotBeWrittenIsToldAndLeavesNothingBehind() throws Exception {
        archive.published("Schuldach");

        Backup.Outcome nowhere = archive.backup().backup(folder.resolve("gibt/es/nicht.zip"), archive.collecting());

        assertThat(nowhere)
                .isEqualTo(new Backup.Outcome.GivenUp("there is no folder for " + folder + "/gibt/es/nicht.zip"));
        assertThat(folder.resolve("gibt")).doesNotExist();
    }

    @Test
    void aFullDiskIsToldAndLeavesNoHalfOfAnArchive() throws Exception {
        archive.published("Schuldach");
        Tables onAFullDisk = (Tables) fullAt(3, Tables.class, archive.tables());

        Backup.Outcome outcome = archive.backup(onAFullDisk).backup(file, archive.collecting());

        assertThat(outcome).isEqualTo(new Backup.Outcome.GivenUp("No space left on device"));
        assertThat(folder).isDirectoryNotContaining("glob:**sicherung*");
        assertThat(archive.home.resolve("last-backup")).doesNotExist();
        assertThat(archive.backup().backup(file, archive.collecting())).isInstanceOf(Backup.Outcome.Written.class);
    }

    /** The disk is full when so many tables have been written. */
    private static Object fullAt(int tables, Class<?> type, Object real) {
        AtomicInteger written = new AtomicInteger();
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("write") && written.incrementAndGet() > tables) {
                throw new IOException("No space left on device");
            }
            Object answer = method.invoke(real, arguments);
            return answer instanceof Tables.Snapshot snapshot
                    ? fullAt(tables, Tables.Snapshot.class, snapshot)
                    : answer;
        });
    }

    @Test
    void whoGoesAwayInTheMiddleLeavesNothingBehind() throws Exception {
        archive.published("Schuldach");
        Onlooker leaving = new Onlooker() {
            @Override
            public void progress(Progress progress) {
                throw new IllegalStateException("nobody listens any more");
            }

            @Override
            public void found(Complaint complaint) {}
        };

        assertThatThrownBy(() -> archive.backup().backup(file, leaving)).isInstanceOf(IllegalStateException.class);

        assertThat(folder).isDirectoryNotContaining("glob:**sicherung*");
    }

    @Test
    void damagedAndMissingOriginalsAreToldAndTheRestIsThere() throws Exception {
        Document damaged = archive.published("Schuldach");
        Document missing = archive.published("Radweg");
        archive.published("Spielplatz");
        Files.writeString(archive.originals.locate(damaged.file()), "etwas anderes");
        Files.delete(archive.originals.locate(missing.file()));

        Backup.Outcome outcome = archive.backup().backup(file, archive.collecting());

        assertThat(outcome).isEqualTo(new Backup.Outcome.Written(Files.size(file), 2, 2));
        assertThat(archive.complaints)
                .extracting(Complaint::subject)
                .containsExactlyInAnyOrder(damaged.file().hex(), missing.file().hex());
    }

    @Test
    void itShowsOneInstantHoweverMuchIsWrittenMeanwhile() throws Exception {
        for (int i = 0; i < 40; i++) {
            archive.published("Bekanntmachung " + i);
        }
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> council = CompletableFuture.runAsync(() -> {
            for (int i = 0; !enough.get(); i++) {
                change(i);
            }
        });
        try {
            for (int i = 0; i < 5; i++) {
                Path one = folder.resolve("sicherung-" + i + ".zip");
                Onlooker slow = new Onlooker() {
                    @Override
                    public void progress(Progress progress) {
                        change(1_000 + progress.stage().ordinal() * 100 + (int) progress.done());
                    }

                    @Override
                    public void found(Complaint complaint) {
                        archive.complaints.add(complaint);
                    }
                };
                assertThat(archive.backup().backup(one, slow)).isInstanceOf(Backup.Outcome.Written.class);
                assertConsistent(one);
            }
        } finally {
            enough.set(true);
            council.join();
        }
        assertThat(archive.complaints).isEmpty();
    }

    /** In one transaction: a new document with a long page; and the page of another one becomes a longer one. */
    private void change(int i) {
        try {
            Document document = archive.received("Eilsache " + i + " " + System.nanoTime(), new Visibility.Public());
            archive.database.inOne(() -> {
                archive.documents.keepPages(
                        document.id(), DocumentSamples.onePage(document.id() + "Der Rat beschließt. ".repeat(200)));
                archive.documents.keepMachineFindings(
                        document.id(),
                        List.of(DocumentSamples.titleFinding(document.id().toString())));
                return document;
            });
            archive.database.inOne(() -> {
                archive.documents.keepPages(
                        document.id(), DocumentSamples.onePage(document.id() + "Der Rat vertagt. ".repeat(300)));
                archive.documents.keepMachineFindings(
                        document.id(),
                        List.of(DocumentSamples.titleFinding(document.id().toString())));
                return document;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a transaction writes in several tables is in all of them or in none. */
    private void assertConsistent(Path one) throws IOException {
        Set<String> documents = column(one, "document", "id");
        assertThat(column(one, "page", "document_id")).isSubsetOf(documents);
        assertThat(column(one, "finding", "document_id")).isEqualTo(column(one, "page", "document_id"));
        assertThat(column(one, "step", "document_id")).isSubsetOf(documents);
        Set<String> files = column(one, "file", "hash");
        assertThat(column(one, "document", "file_hash")).isEqualTo(files);
        try (ZipFile zip = new ZipFile(one.toFile())) {
            assertThat(zip.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.startsWith("originals/"))
                            .map(name -> name.substring(name.lastIndexOf('/') + 1))
                            .collect(Collectors.toSet()))
                    .isEqualTo(files);
        }
    }

    private static Set<String> column(Path archive, String table, String column) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("tables/" + table + ".json"));
                JsonReader reader = Json.createReader(in)) {
            var json = reader.readObject();
            int at = json.getJsonArray("columns")
                    .getValuesAs(value -> ((JsonString) value).getString())
                    .indexOf(column);
            return json.getJsonArray("rows").getValuesAs(JsonArray.class).stream()
                    .map(row -> row.getString(at))
                    .collect(Collectors.toSet());
        }
    }

    private List<String> names() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.map(entry -> entry.getName()).toList();
        }
    }
}
