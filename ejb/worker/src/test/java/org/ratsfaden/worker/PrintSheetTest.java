package org.ratsfaden.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXParseException;

class PrintSheetTest {

    private static final String WORDS = "Größere Straße: „Für alle – auch für Öffentlichkeit“, § 7 Abs. 2, 10 €";

    private final Path folder;
    private Path picture;

    PrintSheetTest(@TempDir Path folder) {
        this.folder = folder;
        this.picture = folder.resolve("picture");
    }

    @BeforeEach
    void paint() throws IOException {
        ImageIO.write(new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_ARGB), "png", picture.toFile());
    }

    @Test
    void whoIsReadToHearsLanguageTitleHeadingsAndWhatPicturesShow() throws Exception {
        String body = "<h1>Kreis baut</h1><p>" + WORDS + "</p><h2>Zum Bild</h2>"
                + "<img src=\"picture:0\" alt=\"Ein Kran vor dem Kreishaus\"/><ul><li>Erstens</li></ul>"
                + "<table><tr><th>Amt</th></tr><tr><td>Hochbau</td></tr></table>";

        try (PDDocument printed = print(body)) {
            var catalog = printed.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(printed.getDocumentInformation().getTitle()).isEqualTo("Kreis baut");
            assertThat(bookmarks(printed)).containsExactly("Kreis baut", "Zum Bild");
            List<PDStructureElement> tags = tags(catalog.getStructureTreeRoot());
            assertThat(tags.stream().map(PDStructureElement::getStructureType))
                    .contains("Document", "H1", "P", "H2", "Figure", "L", "LI", "Table", "TR", "TH", "TD");
            assertThat(tags.stream()
                            .filter(tag -> tag.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription))
                    .containsExactly("Ein Kran vor dem Kreishaus");
            assertThat(new PDFTextStripper().getText(printed)).contains(WORDS);
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>")
                    .contains("Kreis baut");
        }
    }

    /** All that our pages are made of. */
    @Test
    void whatIsPrintedKeepsTheRulesOfPdfUa() throws Exception {
        String page = "<p class=\"note\">Sperrfrist: 3. Juni 2019, 10 Uhr</p><h1>Kreis baut</h1>"
                + "<p>Mehr im <a href=\"https://rat.example/presse\">Netz</a>,<br/><em>bei</em> der"
                + " <a href=\"mailto:presse@rat.example\"><strong>Pressestelle</strong></a></p><h2>Zum Bild</h2><h3>Kran</h3>"
                + "<img src=\"picture:0\" alt=\"Ein Kran vor dem Kreishaus\"/><ul><li>Erstens<ul><li>a</li></ul></li></ul>"
                + "<ol><li>Eins</li></ol><table><thead><tr><th scope=\"col\">Amt</th><th scope=\"col\">Stand</th></tr></thead><tbody>"
                + "<tr><td>Hochbau<br/>Tiefbau</td><td></td></tr>".repeat(80) + "</tbody></table>";

        try (PDDocument printed = print(page)) {
            assertThat(VeraPdf.findings(folder.resolve("out.pdf"))).isEmpty();
            assertThat(printed.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactlyInAnyOrder("Netz", "Pressestelle");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA",
                "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="
            })
    void aPictureInWebPStandsOnPaperToo(String lossyOrLossless) throws Exception {
        Files.write(picture, Base64.getDecoder().decode(lossyOrLossless));

        try (PDDocument printed = print("<h1>Kreis</h1><img src=\"picture:0\" alt=\"Kran\"/>")) {
            assertThat(printed.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void everyFontIsInsideAndPicturesAreAsLargeAsPaperNeedsThem() throws Exception {
        try (PDDocument printed =
                print("<h1>Kreis <em>baut</em></h1><p><em>Neu</em></p><img src=\"picture:0\" alt=\"Kran\"/>")) {
            var resources = printed.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded())
                        .as(name.getName())
                        .isTrue();
            }
            assertThat(resources.getFontNames()).isNotEmpty();
        }
        assertThat(folder.resolve("out.pdf"))
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(200_000));
    }

    @Test
    void aNoteThatRunsAlongStandsOnEveryPage() throws Exception {
        String pages = "<p class=\"note\">Sperrfrist: 3. Juni 2019, 10 Uhr</p>" + "<p>Absatz</p>".repeat(120);

        try (PDDocument printed = print(pages)) {
            assertThat(printed.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= printed.getNumberOfPages(); page++) {
                var one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(printed)).as("page %d", page).contains("Sperrfrist: 3. Juni 2019, 10 Uhr");
            }
        }
    }

    /** What is no picture of the page is neither fetched nor opened; the page is printed without it. */
    @Test
    void nothingIsFetchedForAPage() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.css"), "h1 { content: 'geheim' }");
        String addresses = "<link rel=\"stylesheet\" href=\"" + secret.toUri() + "\"/><h1>Kreis</h1>"
                + "<img src=\"" + picture.toUri() + "\" alt=\"A\"/><img src=\"picture:1\" alt=\"B\"/>"
                + "<img src=\"http://127.0.0.1:9/x.png\" alt=\"C\"/>";

        try (PDDocument printed = print(addresses)) {
            assertThat(new PDFTextStripper().getText(printed)).contains("Kreis").doesNotContain("geheim");
            for (PDPage page : printed.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
        }
        String foreign = "<!DOCTYPE html [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><html>&e;</html>";
        assertThatThrownBy(() -> print(Files.writeString(folder.resolve("foreign"), foreign)))
                .isInstanceOf(SAXParseException.class);
    }

    @Test
    void aPictureThatNobodyCanReadIsLeftOut() throws Exception {
        Files.writeString(picture, "RIFF….WEBPVP8 ");

        try (PDDocument printed = print("<h1>Kreis</h1><img src=\"picture:0\" alt=\"Kran\"/>")) {
            assertThat(new PDFTextStripper().getText(printed)).contains("Kreis");
        }
    }

    private PDDocument print(String body) throws Exception {
        return print(Files.writeString(folder.resolve("page.xhtml"), """
                <html lang="de" xmlns="http://www.w3.org/1999/xhtml"><head><title>Kreis baut</title>
                <meta name="description" content="Kurz"/>
                <style>@page { size: A4; @top-center { content: element(note) } }
                body { font-family: "Open Sans" } .note { position: running(note) } img { width: 10cm }</style>
                </head><body>%s</body></html>""".formatted(body)));
    }

    private PDDocument print(Path page) throws Exception {
        Path out = folder.resolve("out.pdf");
        PrintSheet.print(page, List.of(picture), out);
        return Loader.loadPDF(out.toFile());
    }

    private static List<String> bookmarks(PDDocument printed) {
        List<String> names = new ArrayList<>();
        for (PDOutlineItem item :
                printed.getDocumentCatalog().getDocumentOutline().children()) {
            names.add(item.getTitle());
        }
        return names;
    }

    private static List<PDStructureElement> tags(PDStructureNode node) {
        List<PDStructureElement> all = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement tag) {
                all.add(tag);
                all.addAll(tags(tag));
            }
        }
        return all;
    }
}
