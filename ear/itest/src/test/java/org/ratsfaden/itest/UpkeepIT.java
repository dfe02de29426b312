package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./ratsfaden verify}, {@code reindex} and {@code backup} against the running portal, and who may not ask for them. */
final class UpkeepIT extends OnTheServer {

    private static final String SECRET_WORD = "Speierlingsgrund";

    @TempDir
    private Path folder;

    @Test
    void whatIsThereIsSoundAndNoWordOfItIsTold() throws Exception {
        bringSecret("Ankauf am " + SECRET_WORD);

        Typed ended = Typed.command("verify", "--json");

        assertThat(ended.code()).as(ended.words()).isZero();
        assertThat(ended.verdict().getString("verdict")).isEqualTo("fine");
        assertThat(ended.verdict().getInt("faults")).isZero();
        assertThat(ended.verdict().getInt("documents")).isPositive();
        assertThat(ended.words()).doesNotContain(SECRET_WORD);
    }

    @Test
    void aDamagedAndAMissingOriginalAreNamedWithWhatCanBeDone() throws Exception {
        Path damaged = bringSecret("Haushalt der Gemeinde, erster Entwurf");
        Path missing = bringSecret("Haushalt der Gemeinde, zweiter Entwurf");
        byte[] was = Files.readAllBytes(damaged);
        Path aside = folder.resolve("aside");
        Files.write(damaged, "ein anderer Entwurf".getBytes(UTF_8));
        Files.move(missing, aside);
        try {
            Typed ended = Typed.command("verify");

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.words())
                    .contains("damaged-original " + damaged.getFileName(), "missing-original " + missing.getFileName())
                    .contains("bring it back from a backup");
            assertThat(ended.last()).startsWith("not fine: ").endsWith(" 2 faults, 0 notes");
        } finally {
            Files.write(damaged, was);
            Files.move(aside, missing);
        }
        assertThat(Typed.command("verify").code()).isZero();
    }

    @Test
    void theIndexBuiltAnewFindsWhatTheOldOneFound() throws Exception {
        String id = bring("Am Elsbeerenhang wird gebaut", Map.of("visibility", "public"));
        await().atMost(30, SECONDS)
                .untilAsserted(() ->
                        assertThat(Visitor.citizen().hits("Elsbeerenhang")).containsExactly(id));

        Typed ended = Typed.command("reindex", "--json");

        assertThat(ended.code()).as(ended.words()).isZero();
        assertThat(ended.verdict().getInt("indexed")).isPositive();
        assertThat(Visitor.citizen().hits("Elsbeerenhang")).containsExactly(id);
        assertThat(Visitor.citizen().hits(SECRET_WORD)).isEmpty();
    }

    @Test
    void theArchiveHoldsEachOriginalForItsOwnersEyesOnlyAndIsNeverOverwritten() throws Exception {
        Path original = bringSecret("Verkauf am " + SECRET_WORD);
        Path file = folder.resolve("sicherung.zip");

        Typed first = Typed.command("backup", file.toString());
        byte[] was = Files.readAllBytes(file);
        Typed again = Typed.command("backup", file.toString());

        assertThat(first.code()).as(first.words()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (ZipFile archive = new ZipFile(file.toFile())) {
            assertThat(archive.stream().map(ZipEntry::getName))
                    .contains("manifest.json", "tables/document.json")
                    .anyMatch(name -> name.endsWith(String.valueOf(original.getFileName())));
        }
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.last()).contains("is there already; an archive is never overwritten");
        assertThat(file).hasBinaryContent(was);
    }

    @Test
    void anArchiveThatCannotBeWrittenLeavesNothingBehind() throws Exception {
        Typed ended = Typed.command("backup", folder.resolve("nowhere/x.zip").toString());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.last()).startsWith("not fine: there is no archive: there is no folder for ");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "reindex", "backup"})
    void nobodyWithoutTheKeyLearnsThatTheseAddressesAreThere(String deed) throws Exception {
        Path file = folder.resolve("gestohlen.zip");
        String path = "/api/v1/operator/%s?file=" + file;
        for (String role : Visitor.ROLES) {
            for (String method : List.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS")) {
                HttpResponse<String> closed = send(role, method, path.formatted(deed), "file=" + file);
                HttpResponse<String> nowhere = send(role, method, path.formatted("nowhere"), "file=" + file);

                assertThat(closed.statusCode()).as(role + " " + method).isEqualTo(404);
                assertThat(closed.body()).isEqualTo(nowhere.body());
                assertThat(headers(closed)).isEqualTo(headers(nowhere));
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "reindex", "backup"})
    void aWrongKeyDoesNothing(String deed) throws Exception {
        HttpResponse<String> answer = Visitor.send(Visitor.request("/api/v1/operator/" + deed)
                .header("Authorization", "Bearer " + "B".repeat(43))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("file=" + folder.resolve("gestohlen.zip"))));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Visitor.json(answer).getString("reason")).isEqualTo("wrong-key");
        assertThat(folder).isEmptyDirectory();
    }

    /** Where its original lies. */
    private static Path bringSecret(String words) throws Exception {
        bring(words, Map.of("visibility", "non-public"));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(release(words)));
        return HOME.resolve("originals")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private static String bring(String words, Map<String, String> wish) throws Exception {
        return Visitor.as("clerk").bringAndWait("mitteilung.txt", release(words), wish);
    }

    private static byte[] release(String words) {
        return Texts.pressRelease("Neues aus dem Rathaus", "4. Mai 2031", "PM 90/2031", words + ".")
                .getBytes(UTF_8);
    }

    private static HttpResponse<String> send(String role, String method, String path, String form) throws Exception {
        return Visitor.send(Visitor.as(role)
                .signed(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(form)));
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("x-request-id");
        return headers;
    }
}
