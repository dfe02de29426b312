import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as a council office drops them: texts, pages, PDFs, DOCX, some damaged, some empty, some for the second time. */
final class Papers {

    record Paper(String name, byte[] bytes) {

        boolean isEmpty() {
            return bytes.length == 0;
        }
    }

    private final Random random;
    private final List<Paper> written = new ArrayList<>();

    Papers(Random random) {
        this.random = random;
    }

    Paper next() {
        int number = written.size();
        Paper paper = !written.isEmpty() && random.nextInt(8) == 0
                ? again(number, written.get(random.nextInt(number)))
                : fresh(number);
        written.add(paper);
        return paper;
    }

    private static Paper again(int number, Paper before) {
        return new Paper("noch-einmal-%04d-%s".formatted(number, before.name()), before.bytes());
    }

    private Paper fresh(int number) {
        String text = text(number);
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> paper("pm-%04d.txt", number, utf8(text));
            case 3, 4 -> paper("pm-%04d.html", number, utf8("<html><body><pre>" + text + "</pre></body></html>"));
            case 5 -> paper("pm-%04d.docx", number, docx(text));
            case 6 -> paper("pm-%04d.pdf", number, pdf(text));
            case 7 -> paper("kaputt-%04d.pdf", number, utf8("%PDF-1.7 abgerissen " + number + random.nextLong()));
            default -> random.nextInt(4) == 0
                    ? paper("leer-%04d.txt", number, new byte[0])
                    : paper("Bekanntmachung über Straßen %04d.txt", number, utf8(text));
        };
    }

    private static Paper paper(String name, int number, byte[] bytes) {
        return new Paper(name.formatted(number), bytes);
    }

    private String text(int number) {
        return """
                PRESSEMITTEILUNG

                Neuer Brunnen Nummer %d am Markt

                Kreisstadt, den %d. Mai 2025
                PM %d/2025

                Landrätin Hanna Beispiel hat den Brunnen %d eröffnet. %s

                V.i.S.d.P.:
                Jonas Muster
                """
                .formatted(number, 1 + random.nextInt(28), number, number, "Er plätschert. ".repeat(random.nextInt(400)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml"
                     ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                     Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                     Target="word/document.xml"/></Relationships>""");
            put(zip, "word/document.xml", """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"""
                    + "<w:p><w:r><w:t>" + text.replace("\n", "</w:t></w:r></w:p><w:p><w:r><w:t>")
                    + "</w:t></w:r></w:p></w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(text));
        zip.closeEntry();
    }

    /** The least that is a PDF; readers repair the missing table of objects. */
    private static byte[] pdf(String text) {
        var lines = new StringBuilder("BT /F1 11 Tf 50 780 Td 14 TL\n");
        text.lines().limit(40).forEach(line -> lines.append('(')
                .append(line.substring(0, Math.min(line.length(), 90)).replaceAll("[()\\\\]", " "))
                .append(") ' \n"));
        lines.append("ET");
        return """
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
                5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                trailer <</Root 1 0 R>>
                %%%%EOF
                """
                .formatted(lines.length(), lines)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
