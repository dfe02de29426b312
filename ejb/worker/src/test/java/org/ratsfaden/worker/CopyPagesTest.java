package org.ratsfaden.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyPagesTest {

    /** Stands wherever a file can hide a word. */
    private static final String SECRET = "Petersen";

    @TempDir
    private Path folder;

    private Path minutes = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void minutesWithASecretInEveryCorner() throws IOException {
        minutes = folder.resolve("minutes.pdf");
        copy = folder.resolve("copy.pdf");
        try (PDDocument document = new PDDocument()) {
            PDResources shared = new PDResources();
            shared.put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            PDPage open = page(document, shared, "BT /F1 12 Tf 72 700 Td (Radweg nach Wolmshagen) Tj ET /Seal Do");
            PDPage closed = page(document, shared, "BT /F1 12 Tf 72 700 Td (Verkauf an Petersen) Tj ET /Fm1 Do");
            page(document, shared, "BT /F1 12 Tf 72 700 Td (Verschiedenes) Tj ET");
            shared.put(COSName.getPDFName("Fm1"), form(document, "BT (Petersen zahlt 90.000 Euro) Tj ET"));
            PDFormXObject seal = form(document, "0 0 10 10 re f");
            seal.getCOSObject().setItem(COSName.METADATA, metadata(document));
            seal.getCOSObject().setString("PTEX.FileName", "/home/Petersen/wappen.pdf");
            shared.put(COSName.getPDFName("Seal"), seal);
            hide(document, open, closed);
            document.save(minutes.toFile());
        }
    }

    private static void hide(PDDocument document, PDPage open, PDPage closed) throws IOException {
        document.getDocumentInformation().setTitle("Verkauf an " + SECRET);
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(SECRET.getBytes(UTF_8))));
        open.getCOSObject().setItem(COSName.METADATA, metadata(document));
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle("N 3 Verkauf an " + SECRET);
        bookmark.setDestination(closed);
        PDDocumentOutline outline = new PDDocumentOutline();
        outline.addLast(bookmark);
        document.getDocumentCatalog().setDocumentOutline(outline);
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("siehe " + SECRET);
        note.setRectangle(new PDRectangle(10, 10, 20, 20));
        PDAnnotationLink link = new PDAnnotationLink();
        PDPageFitDestination there = new PDPageFitDestination();
        there.setPage(closed);
        link.setDestination(there);
        link.setRectangle(new PDRectangle(10, 40, 20, 20));
        open.setAnnotations(List.of(note, link));
        PDEmbeddedFile attached = new PDEmbeddedFile(document, new ByteArrayInputStream(SECRET.getBytes(UTF_8)));
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(SECRET + ".txt");
        file.setEmbeddedFile(attached);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("Anlage", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static COSStream metadata(PDDocument document) throws IOException {
        return new PDMetadata(document, new ByteArrayInputStream(SECRET.getBytes(UTF_8))).getCOSObject();
    }

    private static PDFormXObject form(PDDocument document, String paints) throws IOException {
        PDStream stream =
                new PDStream(document, new ByteArrayInputStream(paints.getBytes(ISO_8859_1)), COSName.FLATE_DECODE);
        PDFormXObject form = new PDFormXObject(stream);
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(new PDResources());
        return form;
    }

    private static PDPage page(PDDocument document, PDResources shared, String paints) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        PDStream stream = new PDStream(document);
        try (OutputStream contents = stream.createOutputStream(COSName.FLATE_DECODE)) {
            contents.write(paints.getBytes(ISO_8859_1));
        }
        page.setContents(stream);
        page.setResources(shared);
        document.addPage(page);
        return page;
    }

    @Test
    void theOriginalHidesTheSecretWhereThisTestLooks() throws IOException {
        assertThat(everyByte(minutes)).contains(SECRET, "90.000 Euro");
    }

    @Test
    void nothingOfTheOtherPagesIsLeftInACopy() throws IOException {
        assertThat(CopyPages.copy(minutes, List.of(1, 3), copy)).isTrue();

        assertThat(everyByte(copy)).doesNotContain(SECRET, "90.000", "Verkauf", "wappen.pdf");
    }

    @Test
    void thePagesThatWereWantedAreThereAsTheyWere() throws IOException {
        CopyPages.copy(minutes, List.of(1, 3), copy);

        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Radweg nach Wolmshagen", "Verschiedenes");
            assertThat(document.getPage(0).getResources().getXObjectNames())
                    .containsExactly(COSName.getPDFName("Seal"));
            assertThat(document.getPage(1).getResources().getXObjectNames()).isEmpty();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
        }
    }

    @Test
    void theSamePagesAreTheSameBytes() throws IOException {
        Path again = folder.resolve("again.pdf");

        CopyPages.copy(minutes, List.of(1), copy);
        CopyPages.copy(minutes, List.of(1), again);

        assertThat(copy).hasSameBinaryContentAs(again);
    }

    @Test
    void aPageThatIsNotThereIsNoCopy() throws IOException {
        assertThat(CopyPages.copy(minutes, List.of(1, 4), copy)).isFalse();
        assertThat(CopyPages.copy(minutes, List.of(), copy)).isFalse();
        assertThat(copy).doesNotExist();
    }

    /** The bytes of the file, and behind them all its streams unpacked and all its texts. */
    private static String everyByte(Path file) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(Files.readAllBytes(file));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream) {
                    try (var unpacked = stream.createInputStream()) {
                        unpacked.transferTo(all);
                    }
                }
                if (object.getObject() instanceof COSDictionary dictionary) {
                    for (var value : dictionary.getValues()) {
                        if (value instanceof COSString text) {
                            all.write(text.getString().getBytes(UTF_8));
                        }
                    }
                }
            }
        }
        return all.toString(ISO_8859_1);
    }
}
