package org.ratsfaden.operator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in folders and archives, and what an archive cannot do to us. */
final class GatherTest {

    private static final Charset DOS = Charset.forName("IBM437");

    @TempDir
    private Path folder;

    private final OpenArchives archives = new OpenArchives();

    @Test
    void foldersAreSearchedToTheirDepthAndClutterAndLinksAreLeftOut() throws Exception {
        write("2024/Kreistag/Niederschrift.pdf", "n");
        write("2024/.git/config", "g");
        write("2024/Thumbs.db", "t");
        write("2024/.DS_Store", "d");
        write("2024/~$Vorlage.docx", "o");
        Files.createSymbolicLink(folder.resolve("2024/elsewhere"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("2024/around"), folder);

        Haul haul = gather(Archive.Limits.USUAL);

        assertThat(haul.files()).extracting(Source::name).containsExactly("Niederschrift.pdf");
        assertThat(haul.hidden()).isEqualTo(4);
        assertThat(haul.links()).isEqualTo(2);
        assertThat(haul.problems()).isEmpty();
    }

    @Test
    void whatDoesNotExistIsToldBeforeAnythingIsSent() {
        assertThatThrownBy(() -> new Gather(archives, Archive.Limits.USUAL).gather(List.of(folder.resolve("nix"))))
                .isInstanceOf(GivenUp.class)
                .hasMessageStartingWith("there is no file or folder");
    }

    @Test
    void umlautsInArchivesAreReadFromCodePage437AndUtf8AndFromUtf8ThatDoesNotSaySo() throws Exception {
        zip("dos.zip", DOS, "Beschlüsse/Straße.txt");
        zip("utf8.zip", UTF_8, "Beschlüsse/Größe.txt");
        zip("mac.zip", DOS, new String("Müll.txt".getBytes(UTF_8), DOS));

        assertThat(gather(Archive.Limits.USUAL).files())
                .extracting(Source::name)
                .containsExactlyInAnyOrder("Straße.txt", "Größe.txt", "Müll.txt");
    }

    @Test
    void namesThatLeadOutOfTheArchiveAreOnlyNames() throws Exception {
        zip(
                "slip.zip",
                UTF_8,
                "../../etc/passwd.txt",
                "/abs/olute.txt",
                "C:\\Windows\\win.txt",
                "\\\\srv\\share\\unc.txt");

        assertThat(gather(Archive.Limits.USUAL).files())
                .extracting(Source::name)
                .containsExactlyInAnyOrder("passwd.txt", "olute.txt", "win.txt", "unc.txt");
        assertThat(everything()).containsExactly(folder.resolve("slip.zip"));
    }

    @Test
    void anArchiveInAnArchiveIsNotOpenedAndClutterInItLeftOut() throws Exception {
        zip("a.zip", UTF_8, "inner.zip", "__MACOSX/._x.pdf", "Ordner/.DS_Store", "Ordner/Vorlage.pdf");

        Haul haul = gather(Archive.Limits.USUAL);

        assertThat(haul.files()).extracting(Source::name).containsExactly("Vorlage.pdf");
        assertThat(haul.hidden()).isEqualTo(2);
        assertThat(haul.problems())
                .containsExactly(Haul.Problem.failed(
                        folder.resolve("a.zip") + "!inner.zip",
                        "an archive in an archive is not opened; unpack it and import it by itself"));
    }

    @Test
    void anArchiveThatUnpacksToManyTimesItsSizeIsRefusedBeforeItIsUnpacked() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.zip")))) {
            zip.putNextEntry(new ZipEntry("0.txt"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 60; i++) {
                zip.write(zeros);
            }
        }

        assertThat(onlyProblem(Archive.Limits.USUAL)).startsWith("it unpacks to more than 200 times its size");
    }

    @Test
    void anArchiveOfTooManyFilesOrBytesIsRefused() throws Exception {
        zip("many.zip", UTF_8, "1.txt", "2.txt", "3.txt");

        assertThat(onlyProblem(new Archive.Limits(2, 1_000, 200))).startsWith("it holds 3 files, and at most 2");
        assertThat(onlyProblem(new Archive.Limits(9, 10, 200))).startsWith("it unpacks to 15 bytes, and at most 10");
    }

    @Test
    void aFileThatIsNotWhatItsArchiveSaysIsNotTakenForOne() throws Exception {
        Path archive = zip("broken.zip", UTF_8, "1.txt");
        byte[] bytes = Files.readAllBytes(archive);
        int content = indexOf(bytes, "1.txt".getBytes(UTF_8)) + 5;
        bytes[content + 1] ^= 0x20;
        Files.write(archive, bytes);

        Source file = gather(Archive.Limits.USUAL).files().getFirst();

        assertThatThrownBy(() -> {
                    try (InputStream unpacked = file.open()) {
                        unpacked.transferTo(OutputStream.nullOutputStream());
                    }
                })
                .isInstanceOf(ZipException.class);
    }

    @Test
    void whatIsNoArchiveFailsByItself() throws Exception {
        write("text.zip", "kein Archiv");
        write("daneben.txt", "x");

        Haul haul = gather(Archive.Limits.USUAL);

        assertThat(haul.problems()).hasSize(1);
        assertThat(haul.files()).hasSize(1);
    }

    private String onlyProblem(Archive.Limits limits) throws GivenUp {
        Haul haul = gather(limits);
        assertThat(haul.files()).isEmpty();
        assertThat(haul.problems()).hasSize(1);
        return haul.problems().getFirst().reason();
    }

    private Haul gather(Archive.Limits limits) throws GivenUp {
        return new Gather(archives, limits).gather(List.of(folder));
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** Each file holds five bytes. */
    private Path zip(String archive, Charset names, String... files) throws IOException {
        Path file = folder.resolve(archive);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (String name : files) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("fünf".getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static int indexOf(byte[] bytes, byte[] sought) {
        return new String(bytes, ISO_8859_1).indexOf(new String(sought, ISO_8859_1));
    }
}
