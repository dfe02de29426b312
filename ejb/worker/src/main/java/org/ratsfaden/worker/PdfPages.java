package org.ratsfaden.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.ratsfaden.worker.protocol.Answer;
import org.ratsfaden.worker.protocol.Refusal;

/** The text of a PDF, page by page: the n-th text is the n-th page, also where a page is empty. */
final class PdfPages {

    /** What is above this goes to a temporary file, in bytes. */
    private static final long IN_MEMORY = 64L * 1024 * 1024;

    /** What is above this is too much, in bytes. */
    private static final long IN_ALL = 768L * 1024 * 1024;

    /** On a page with fewer lines nobody can say whether its lines or its paragraphs stand apart. */
    private static final int ENOUGH_LINES = 10;

    private PdfPages() {}

    static Answer read(Path file, int maxCharacters) throws IOException {
        try (PDDocument document = open(file)) {
            List<String> pages = new ArrayList<>();
            int room = maxCharacters;
            int last = Math.min(document.getNumberOfPages(), Answer.Text.MOST_PAGES);
            for (int page = 1; page <= last && room > 0; page++) {
                String text = text(document, page);
                pages.add(text.substring(0, Math.min(room, text.length())));
                room -= text.length();
            }
            boolean complete = room >= 0 && pages.size() == document.getNumberOfPages();
            return new Answer.Text("application/pdf", pages, complete);
        } catch (InvalidPasswordException e) {
            return new Answer.Refused(Refusal.ENCRYPTED, "");
        }
    }

    /** Opens without a password; a document that only restricts printing and copying opens. */
    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY, IN_ALL).streamCache);
    }

    private static String text(PDDocument document, int page) {
        try {
            return written(document, page).text();
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    /** The page as it is read, with the places of its characters. */
    static PlacedText written(PDDocument document, int page) throws IOException {
        PlacedText text = PlacedText.of(document, page, "\n");
        return isSetWide(text.text()) ? PlacedText.of(document, page, "") : text;
    }

    /** True if most lines seem to be paragraphs: then the lines stand apart, one and a half or more, not the paragraphs. */
    private static boolean isSetWide(String text) {
        String[] lines = text.split("\n", -1);
        int written = 0;
        int alone = 0;
        for (int line = 0; line < lines.length - 1; line++) {
            if (!lines[line].isBlank()) {
                written++;
                alone += lines[line + 1].isBlank() ? 1 : 0;
            }
        }
        return written >= ENOUGH_LINES && 2 * alone > written;
    }
}
