package org.ratsfaden.extraction.worker;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** PDF files written by hand, for tests that have no PDF library. */
final class PdfByHand {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PdfByHand() {}

    /** One page with one line. */
    static Path oneLine(Path file, String line) throws IOException {
        return write(file, "BT /F 12 Tf 50 700 Td (" + line + ") Tj ET", "");
    }

    /** One page that draws a form fifty times, which draws a form fifty times, and so on: two kilobytes, no end. */
    static Path endless(Path file) throws IOException {
        var forms = new StringBuilder();
        for (int form = 10; form < 20; form++) {
            String head = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + (form + 1) + " 0 R>>>>";
            forms.append(stream(form, head, "/X Do ".repeat(50)));
        }
        forms.append(stream(20, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m 9 9 l S"));
        return write(file, "/X Do", forms.toString());
    }

    private static Path write(Path file, String content, String more) throws IOException {
        String pdf = """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R
                  /Resources<</Font<</F 5 0 R>>/XObject<</X 10 0 R>>>>>> endobj
                5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj
                """;
        return Files.writeString(
                file, pdf + stream(4, "", content) + more + "trailer <</Root 1 0 R>>\n%%EOF\n", WINDOWS);
    }

    private static String stream(int number, String head, String content) {
        return "%d 0 obj <<%s/Length %d>> stream\n%s\nendstream endobj\n"
                .formatted(number, head, content.length(), content);
    }
}
