package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that cannot be read, written by hand. {@code mark} makes the bytes differ from those of another test. */
final class BadFiles {

    private static final int BOMB = 200_000_000;

    private BadFiles() {}

    static byte[] tornPdf(String mark) {
        return ("%PDF-1.7\n" + mark + "x".repeat(1000)).getBytes(UTF_8);
    }

    static byte[] tornDocx(String mark) throws IOException {
        byte[] whole = docx("", mark);
        return Arrays.copyOf(whole, whole.length / 2 + mark.length());
    }

    /** A PDF that asks for a password nobody has: its keys are made up. */
    static byte[] lockedPdf(String mark) {
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
            "<</Filter/Standard/V 1/R 2/P -44/O<" + "11".repeat(32) + ">/U<" + "22".repeat(32) + ">>>",
        };
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n%" + mark + "\n");
        StringBuilder table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (int number = 1; number <= objects.length; number++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(number).append(" 0 obj\n").append(objects[number - 1]).append("\nendobj\n");
        }
        String id = "<" + "0f".repeat(16) + ">";
        String trailer =
                "trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[" + id + id + "]>>\nstartxref\n" + pdf.length();
        return (pdf + table.toString() + trailer + "\n%%EOF\n").getBytes(ISO_8859_1);
    }

    static byte[] note(String mark) {
        return ("Sitzung des Rates am Montag, " + mark).getBytes(UTF_8);
    }

    static byte[] page(String mark) {
        return ("<!DOCTYPE html>\n<html><body><p>Sitzung " + mark + "</p></body></html>").getBytes(UTF_8);
    }

    static byte[] picture(String mark) {
        return concat(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), mark.getBytes(UTF_8));
    }

    /** Two hundred kilobytes that unpack to two hundred megabytes. */
    static byte[] zipBomb(String mark) throws IOException {
        return docx("", mark + " ".repeat(BOMB));
    }

    static byte[] scan(String mark) throws IOException {
        return concat(
                Samples.bytes("public/Scan_2026-05-21_Schulelternrat.pdf"), ("\n%" + mark + "\n").getBytes(UTF_8));
    }

    /** A DOCX whose text asks for whatever lies at {@code address}. */
    static byte[] nosyDocx(String address, String text) throws IOException {
        return docx("<!DOCTYPE x SYSTEM '%1$s' [<!ENTITY asked SYSTEM '%1$s'>]>".formatted(address), text + " &asked;");
    }

    private static byte[] docx(String prolog, String text) throws IOException {
        String office = "http://schemas.openxmlformats.org/";
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                ("<Types xmlns='%1$spackage/2006/content-types'>"
                                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml'/></Types>")
                        .formatted(office));
        entries.put(
                "_rels/.rels",
                ("<Relationships xmlns='%1$spackage/2006/relationships'><Relationship Id='rId1' Target='word/document.xml'"
                                + " Type='%1$sofficeDocument/2006/relationships/officeDocument'/></Relationships>")
                        .formatted(office));
        entries.put(
                "word/document.xml",
                "<?xml version='1.0' encoding='UTF-8'?>" + prolog + "<w:document xmlns:w='" + office
                        + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>" + text
                        + "</w:t></w:r></w:p></w:body></w:document>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
