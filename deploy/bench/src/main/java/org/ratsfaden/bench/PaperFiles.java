package org.ratsfaden.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Generated papers as the files people send: PDF, DOCX and HTML. */
final class PaperFiles {

    private static final PDType1Font HELVETICA = new PDType1Font(FontName.HELVETICA);
    private static final int LINES_PER_PAGE = 50;
    private static final int LEADING = 14;
    private static final int MARGIN = 60;

    private PaperFiles() {}

    /**
     * Writes as many files of each kind, each of other words.
     *
     * @param first the first paper's number; nine papers are used up for three files
     */
    static void write(Path folder, int ofEachKind, int first) throws IOException {
        Files.createDirectories(folder);
        int paper = first;
        for (int count = 0; count < ofEachKind; count++) {
            String name = "vorlage-%05d".formatted(count);
            pdf(folder.resolve(name + ".pdf"), text(paper).lines().toList());
            docx(folder.resolve(name + "-b.docx"), text(paper + 3));
            html(folder.resolve(name + "-c.html"), text(paper + 6));
            paper += 9;
        }
    }

    /** Three papers in a row make about three pages, as council papers have them. */
    private static String text(int paper) {
        return CouncilPaper.of(paper).text()
                + CouncilPaper.of(paper + 1).text()
                + CouncilPaper.of(paper + 2).text();
    }

    private static void pdf(Path file, List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int from = 0; from < lines.size(); from += LINES_PER_PAGE) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(HELVETICA, 10);
                    content.setLeading(LEADING);
                    content.beginText();
                    content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                    for (String line : lines.subList(from, Math.min(from + LINES_PER_PAGE, lines.size()))) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
    }

    private static void docx(Path file, String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
    }

    private static void html(Path file, String text) throws IOException {
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html><html lang=\"de\"><meta charset=\"utf-8\"><title>Vorlage</title><body>");
        text.lines().forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        Files.writeString(file, page.append("</body></html>"));
    }
}
