package org.ratsfaden.web.document;

import jakarta.json.JsonValue;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ratsfaden.document.Page;

/**
 * All of one document in a ZIP archive.
 *
 * @param readme what lies in it, for people
 * @param known what is known of it, by the name of the file
 * @param original the name it came with, and its bytes; empty if the document is only a part of that file
 */
record DocumentArchive(String readme, Map<String, JsonValue> known, List<Page> pages, Map<String, Path> original)
        implements StreamingOutput {

    DocumentArchive {
        known = Map.copyOf(known);
        pages = List.copyOf(pages);
        original = Map.copyOf(original);
    }

    @Override
    public void write(OutputStream listener) throws IOException {
        try (ZipOutputStream archive = new ZipOutputStream(listener, StandardCharsets.UTF_8)) {
            add(archive, "LIESMICH.txt", readme);
            for (Map.Entry<String, JsonValue> file : known.entrySet()) {
                add(archive, file.getKey(), file.getValue().toString());
            }
            for (Page page : pages) {
                add(archive, "text/seite-%04d.txt".formatted(page.number()), page.text());
            }
            for (Map.Entry<String, Path> file : original.entrySet()) {
                archive.putNextEntry(new ZipEntry("original/" + file.getKey()));
                Files.copy(file.getValue(), archive);
                archive.closeEntry();
            }
        }
    }

    private static void add(ZipOutputStream archive, String name, String text) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(text.getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }
}
