package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./ratsfaden import} and {@code export}, as somebody types them, against the running portal. */
final class CommandsIT extends OnTheServer {

    @TempDir
    private Path folder;

    @Test
    void aFolderAndAnArchiveAreBroughtInAndASecondCallFindsThemThere() throws Exception {
        Files.writeString(folder.resolve("Schlehenweg.txt"), release("Schlehenweg"));
        Files.writeString(folder.resolve(".hidden"), "x");
        Files.writeString(folder.resolve("kaputt.docx"), "kein DOCX: Wacholderweg");
        archive(folder.resolve("alt.zip"), "Weißdornweg.txt", release("Weissdornweg"));

        Typed first = Typed.command("import", folder.toString(), "--json");
        Typed again = Typed.command("import", folder.toString());

        assertThat(first.code()).as(first.words()).isZero();
        JsonObject verdict = first.verdict();
        assertThat(verdict.getString("verdict")).isEqualTo("fine");
        assertThat(List.of(
                        verdict.getInt("found"),
                        verdict.getInt("new"),
                        verdict.getInt("failed"),
                        verdict.getInt("quarantined"),
                        verdict.getInt("hidden")))
                .containsExactly(3, 3, 0, 1, 1);
        assertThat(again.last())
                .startsWith("fine: 3 found: 0 new, 3 already here, 0 failed; of those here 1 quarantined");
        assertThat(again.words()).contains("quarantined: " + folder.resolve("kaputt.docx"));
        isFoundBy("clerk", "Schlehenweg");
        isFoundBy("clerk", "Weissdornweg");
        assertThat(Visitor.citizen().hits("Schlehenweg")).isEmpty();
    }

    @Test
    void whatIsSaidToBePublicIsPublished() throws Exception {
        Files.writeString(folder.resolve("Ginsterweg.txt"), release("Ginsterweg"));

        Typed ended = Typed.command("import", folder.toString(), "--visibility", "public");

        assertThat(ended.code()).as(ended.words()).isZero();
        isFoundBy("citizen", "Ginsterweg");
    }

    @Test
    void oneDocumentIsHandedOutWithAllThatIsKnownOfItAndThatIsNoted() throws Exception {
        byte[] text = release("Sanddornweg").getBytes(UTF_8);
        String id =
                Visitor.as("clerk").bringAndWait("Straße am Sanddornweg.txt", text, Map.of("visibility", "non-public"));
        Path file = folder.resolve("export.zip");

        Typed ended = Typed.command("export", id, file.toString());
        Typed again = Typed.command("export", id, folder.resolve("nochmal.zip").toString());

        assertThat(ended.code()).as(ended.words()).isZero();
        assertThat(again.code()).isZero();
        assertThat(read(file, "original/Straße am Sanddornweg.txt")).isEqualTo(new String(text, UTF_8));
        assertThat(read(file, "text/seite-0001.txt")).contains("Sanddornweg");
        assertThat(read(file, "findings.json"))
                .contains("\"field\":\"title\"", "\"source\":{\"machine\":", "\"quote\":");
        assertThat(read(file, "document.json")).contains(id, "\"audience\":\"council-office\"");
        assertThat(read(file, "LIESMICH.txt")).contains(id);
        assertThat(read(folder.resolve("nochmal.zip"), "openings.json"))
                .contains("{\"account\":\"the operator\",\"surface\":\"export\"");
    }

    @Test
    void clerksGetTheSameArchiveWithoutTheListOfReadersAndNobodyElseGetsOne() throws Exception {
        String id = Visitor.as("clerk")
                .bringAndWait("holunder.txt", release("Holunderweg").getBytes(UTF_8), Map.of("visibility", "public"));
        Path file = folder.resolve("export.zip");

        Files.write(
                file,
                Visitor.as("clerk")
                        .getBytes("/api/v1/documents/" + id + "/export")
                        .body());

        assertThat(names(file))
                .containsExactlyInAnyOrder(
                        "LIESMICH.txt",
                        "document.json",
                        "findings.json",
                        "text/seite-0001.txt",
                        "original/holunder.txt");
        for (String role : Visitor.ROLES) {
            if (!role.equals("clerk")) {
                assertThat(Visitor.as(role)
                                .get("/api/v1/documents/" + id + "/export")
                                .statusCode())
                        .as(role)
                        .isEqualTo(role.equals("citizen") ? 401 : 403);
            }
        }
    }

    @Test
    void whoeverAsksForWhatIsNotThereIsToldInOneSentence() throws Exception {
        assertThat(Typed.command("export", "4711", folder.resolve("x.zip").toString()))
                .isEqualTo(new Typed(1, "ratsfaden: there is no document 4711\n"));
        assertThat(Typed.command("import", folder.toString(), "--visibility", "public", "--committee", "bauausschuss"))
                .isEqualTo(new Typed(
                        2, "ratsfaden: committee: expected nothing for a public file, but found: bauausschuss\n"));
        assertThat(Typed.command("import", folder.resolve("nix").toString()).code())
                .isEqualTo(2);
        assertThat(folder.resolve("x.zip")).doesNotExist();
    }

    @Test
    void withoutAPortalItIsSaidHowToStartOne() throws Exception {
        Typed ended = Typed.commandOn(folder, "queue");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.words())
                .startsWith("ratsfaden: no portal runs on " + folder)
                .hasLineCount(1);
    }

    /** Search follows what is kept at once, but not in the same moment. */
    private static void isFoundBy(String role, String word) {
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(Visitor.as(role).hits(word)).hasSize(1));
    }

    private static String release(String word) {
        return Texts.pressRelease("Fest im Herbst", "3. Oktober 2030", "PM 77/2030", "Am " + word + " wird gefeiert.");
    }

    private static void archive(Path file, String name, String text) throws IOException {
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(file))) {
            archive.putNextEntry(new ZipEntry(name));
            archive.write(text.getBytes(UTF_8));
            archive.closeEntry();
        }
    }

    private static List<String> names(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String read(Path archive, String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile());
                InputStream bytes = zip.getInputStream(zip.getEntry(name))) {
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }
}
