package org.ratsfaden.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.extraction.Extraction;

class ArchiveAttacksTest extends UnderWatch {

    private static final QuarantineReason[] REFUSED = {
        QuarantineReason.UNSUPPORTED,
        QuarantineReason.WRONG_EXTENSION,
        QuarantineReason.DAMAGED,
        QuarantineReason.TOO_LARGE
    };

    @Test
    void anArchiveOfArchivesIsRefusedUnseen() throws IOException {
        byte[] archive = zip("a.txt", new byte[10_000_000]);
        for (int level = 0; level < 10; level++) {
            archive = zip("deeper.zip", archive);
        }

        for (String name : List.of("a.zip", "a.docx", "a.odt", "a", "a.pdf")) {
            assertRefused(ward.read(name, archive), REFUSED[0], REFUSED);
        }
    }

    @Test
    void anArchiveThatHoldsItselfIsRefusedUnseen() throws IOException {
        byte[] quine = TikaFiles.named("droste.zip");

        for (String name : List.of("droste.zip", "droste.docx", "droste.odt", "droste")) {
            assertRefused(ward.read(name, quine), REFUSED[0], REFUSED);
        }
    }

    @Test
    void whatUnpacksToAThousandfoldIsTooLarge() throws IOException {
        byte[] bomb = Package.docx("", "<w:p><w:r><w:t>" + " ".repeat(300_000_000) + "</w:t></w:r></w:p>")
                .bytes();
        byte[] odt = Package.odt("", "<text:p>" + " ".repeat(300_000_000) + "</text:p>")
                .bytes();
        assertThat(bomb.length).isLessThan(1_000_000);

        assertRefused(ward.read("a.docx", bomb), QuarantineReason.TOO_LARGE);
        assertRefused(
                ward.read("a.odt", odt),
                QuarantineReason.TOO_LARGE,
                QuarantineReason.NO_TEXT,
                QuarantineReason.TOO_SLOW);
        assertRefused(ward.read("a.txt.gz", gzip(300_000_000)), REFUSED[0], REFUSED);
    }

    @Test
    void anArchiveOfAMillionEntriesStaysWithinTheMemory() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(new BufferedOutputStream(bytes))) {
            zip.setLevel(0);
            for (var part :
                    Package.docx("", Package.paragraph("Beschluss")).parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            for (int entry = 0; entry < 1_000_000; entry++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(entry, 36)));
            }
        }

        assertHarmless(ward.read("a.docx", bytes.toByteArray()));
    }

    @Test
    void aFileOfTwoKindsIsTakenForOneOfThemAndNeverForAPage() throws IOException {
        byte[] pdf = new Pdf().bytes();
        byte[] zip = zip("a.txt", utf8("Sitzung"));
        byte[] page = utf8("<html><body><script src='" + canary().address() + "'></script>Sitzung</body></html>");
        byte[] jpeg = {-1, -40, -1, -32, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
        List<byte[]> polyglots = List.of(
                joined(pdf, zip),
                joined(zip, pdf),
                joined(jpeg, page),
                joined(page, pdf),
                joined(pdf, page),
                joined(utf8("GIF89a/*"), page));

        for (byte[] polyglot : polyglots) {
            for (String name : List.of("a.pdf", "a.docx", "a.html", "a.jpg", "a.txt", "a")) {
                Extraction read = ward.read(name, polyglot);
                assertHarmless(read);
                if (read instanceof Extraction.Extracted(var type, var _, var _) && name.equals("a.pdf")) {
                    assertThat(type).isEqualTo("application/pdf");
                }
            }
        }
    }

    @Test
    void aLockedArchiveIsRefused() throws IOException {
        assertRefused(ward.read("a.docx", TikaFiles.named("testZipEncrypted.zip")), REFUSED[0], REFUSED);
    }

    @Test
    void anArchiveWhoseTableOfContentsLiesIsDamageAndNoCrash() throws IOException {
        byte[] paper = Package.docx("", Package.paragraph("Beschluss")).bytes();
        for (int at = paper.length - 22; at < paper.length; at++) {
            byte[] lying = paper.clone();
            Arrays.fill(lying, at, Math.min(at + 4, lying.length), (byte) 0xFF);
            assertHarmless(ward.read("a.docx", lying));
        }
        assertHarmless(ward.read("a.docx", Arrays.copyOf(paper, paper.length / 2)));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(int length) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[length]);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
