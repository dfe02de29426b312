package org.ratsfaden.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Tells where the text of a page of a PDF stands on its picture. */
final class PlacePage {

    private PlacePage() {}

    /** Writes {@link PlacedText#places} to {@code target}; false if there is no such page. */
    static boolean place(Path file, int page, Path target) throws IOException {
        try (PDDocument document = PdfPages.open(file)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                return false;
            }
            Files.writeString(target, PdfPages.written(document, page).places());
            return true;
        } catch (InvalidPasswordException e) {
            return false;
        }
    }
}
