package org.ratsfaden.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is a DOCX or an ODT, part by part. */
final class Package {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private static final String WORDS = "<Override PartName='/word/%1$s.xml' ContentType="
            + "'application/vnd.openxmlformats-officedocument.wordprocessingml.%1$s+xml'/>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Package docx(String prolog, String body) {
        return new Package()
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Default Extension='xml' ContentType='application/xml'/>"
                                + "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>"
                                + "<Default Extension='svg' ContentType='image/svg+xml'/>"
                                + "<Override PartName='/word/document.xml' ContentType="
                                + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
                                + WORDS.formatted("styles")
                                + WORDS.formatted("numbering")
                                + WORDS.formatted("comments")
                                + "<Override PartName='/docProps/core.xml' ContentType="
                                + "'application/vnd.openxmlformats-package.core-properties+xml'/></Types>")
                .part(
                        "_rels/.rels",
                        relationships("rId1", "officeDocument", "word/document.xml", "")
                                .replace(
                                        "</R",
                                        "<Relationship Id='rId2' Type='" + CORE + "' Target='docProps/core.xml'/></R"))
                .part(
                        "docProps/core.xml",
                        "<c:coreProperties xmlns:c='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'/>")
                .part(
                        "word/document.xml",
                        prolog + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><w:body>"
                                + body + "</w:body></w:document>");
    }

    static Package odt(String prolog, String body) {
        return new Package()
                .part("mimetype", "application/vnd.oasis.opendocument.text")
                .part(
                        "META-INF/manifest.xml",
                        "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>")
                .part(
                        "content.xml",
                        prolog + "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                                + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                                + " xmlns:xlink='http://www.w3.org/1999/xlink'><o:body><o:text>" + body
                                + "</o:text></o:body></o:document-content>");
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** One relationship. @param mode {@code External}, or empty */
    static String relationships(String id, String type, String target, String mode) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='"
                + id
                + "' Type='" + OFFICE + type + "' Target='" + target + "'"
                + (mode.isEmpty() ? "" : " TargetMode='" + mode + "'") + "/></Relationships>";
    }

    Package part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Package part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
