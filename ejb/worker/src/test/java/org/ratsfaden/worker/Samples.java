package org.ratsfaden.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files as a council sends them. */
final class Samples {

    static final String ODT = "application/vnd.oasis.opendocument.text";

    private Samples() {}

    /** A PDF with one page for each text; an empty text is a page without contents. */
    static Path pdf(Path file, String... pages) throws IOException {
        return pdf(file, 15, pages);
    }

    /** A PDF whose lines are so many points apart. */
    static Path pdf(Path file, float lineHeight, String... pages) throws IOException {
        try (PDDocument document = document(lineHeight, pages)) {
            document.save(file.toFile());
        }
        return file;
    }

    static Path twoColumns(Path file, String left, String right) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                show(content, 60, 15, left);
                show(content, 320, 15, right);
            }
            document.save(file.toFile());
        }
        return file;
    }

    static Path lockedPdf(Path file, String ownerPassword, String userPassword, String text) throws IOException {
        try (PDDocument document = document(15, text)) {
            var permissions = new AccessPermission();
            permissions.setCanPrint(false);
            permissions.setCanExtractContent(false);
            var policy = new StandardProtectionPolicy(ownerPassword, userPassword, permissions);
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(file.toFile());
        }
        return file;
    }

    private static PDDocument document(float lineHeight, String... pages) throws IOException {
        var document = new PDDocument();
        for (String text : pages) {
            var page = new PDPage();
            document.addPage(page);
            if (!text.isEmpty()) {
                write(document, page, lineHeight, text);
            }
        }
        return document;
    }

    private static void write(PDDocument document, PDPage page, float lineHeight, String text) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            show(content, 60, lineHeight, text);
        }
    }

    private static void show(PDPageContentStream content, float x, float lineHeight, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.setLeading(lineHeight);
        content.newLineAtOffset(x, 700);
        for (String line : text.split("\n", -1)) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    /** Two paragraphs, a table of two rows, a paragraph with a line break. */
    static Path docx(Path file) throws IOException {
        try (var document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Beschlussvorlage");
            document.createParagraph().createRun().setText("über den Radweg am Mühlbach");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Status:");
            table.getRow(0).getCell(1).setText("öffentlich");
            table.getRow(1).getCell(0).setText("Federführend:");
            table.getRow(1).getCell(1).setText("Amt für Mobilität");
            var run = document.createParagraph().createRun();
            run.setText("Der Rat");
            run.addBreak();
            run.setText("beschließt");
            document.write(out);
        }
        return file;
    }

    static Path lockedDocx(Path file) throws IOException, GeneralSecurityException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("geheim");
        try (var container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            try (InputStream plain = Files.newInputStream(docx(file.resolveSibling("plain")));
                    OutputStream locked = encryptor.getDataStream(container)) {
                plain.transferTo(locked);
            }
            container.writeFilesystem(out);
        }
        return file;
    }

    static Path xlsx(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var row = workbook.createSheet("Haushalt").createRow(0);
            row.createCell(0).setCellValue("Straßenbau");
            row.createCell(1).setCellValue(120000);
            workbook.write(out);
        }
        return file;
    }

    /** An OpenDocument text around {@code body}; {@code manifest} stands in the manifest. */
    static Path odt(Path file, String body, String manifest) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", ODT);
        entries.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>" + manifest
                        + "</m:manifest>");
        entries.put(
                "content.xml",
                "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:text>"
                        + body
                        + "</o:text></o:body></o:document-content>");
        return zip(file, entries);
    }

    /** A DOCX whose document part is {@code xml}. */
    static Path docx(Path file, String xml) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType="
                        + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
        entries.put(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='rId1' Target='word/document.xml' Type="
                        + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
                        + "</Relationships>");
        entries.put("word/document.xml", xml);
        return zip(file, entries);
    }

    /** The document part of a DOCX with one paragraph. */
    static String wordXml(String prolog, String text) {
        return "<?xml version='1.0' encoding='UTF-8'?>"
                + prolog
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
                + text
                + "</w:t></w:r></w:p></w:body></w:document>";
    }

    static Path zip(Path file, Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(file, bytes.toByteArray());
    }
}
