package org.ratsfaden.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Copies some pages of a PDF into a new one in which nothing of the others is left: each page is made anew out of what it paints,
 * and of the fonts and pictures it paints with. Bookmarks, attachments, comments, links, forms, scripts, tags, descriptions and
 * old versions stay behind.
 */
final class CopyPages {

    private CopyPages() {}

    /**
     * Writes the copy to {@code target}; false if there is a page that is not there.
     *
     * @param pages from 1, rising
     */
    static boolean copy(Path file, List<Integer> pages, Path target) throws IOException {
        try (PDDocument original = PdfPages.open(file);
                PDDocument copy = new PDDocument()) {
            int last = original.getNumberOfPages();
            if (pages.isEmpty() || pages.stream().anyMatch(page -> page < 1 || page > last)) {
                return false;
            }
            for (int page : pages) {
                copy.addPage(anew(original.getPage(page - 1), copy));
            }
            copy.setDocumentId(1L); // the same pages are the same bytes
            copy.save(target.toFile());
            return true;
        } catch (InvalidPasswordException e) {
            return false;
        }
    }

    private static PDPage anew(PDPage page, PDDocument copy) throws IOException {
        PDPage anew = new PDPage(page.getMediaBox());
        anew.setCropBox(page.getCropBox());
        anew.setRotation(page.getRotation());
        PDStream contents = new PDStream(copy);
        try (OutputStream painted = contents.createOutputStream(COSName.FLATE_DECODE);
                var paints = page.getContents()) {
            paints.transferTo(painted);
        }
        anew.setContents(contents);
        anew.setResources(resources(page));
        return anew;
    }

    private static PDResources resources(PDContentStream page) throws IOException {
        PDResources resources = page.getResources();
        return new PDResources(
                resources == null ? new COSDictionary() : new UsedThings().of(resources.getCOSObject(), page));
    }
}
