package org.ratsfaden.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page of a PDF; the size of the picture is bounded before a pixel is set. */
final class DrawPage {

    /** PDF counts in 1/72 inch. */
    private static final double UNITS_PER_INCH = 72;

    /** Largest picture, in pixels: an A4 page has 1.2 million. */
    private static final double MAX_PIXELS = 4_000_000;

    private DrawPage() {}

    /** Writes a PNG to {@code target}; false if there is no such page to draw. */
    static boolean draw(Path file, int page, int dotsPerInch, Path target) throws IOException {
        try (PDDocument document = PdfPages.open(file)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                return false;
            }
            PDRectangle box = document.getPage(page - 1).getCropBox();
            double scale =
                    Math.min(dotsPerInch / UNITS_PER_INCH, Math.sqrt(MAX_PIXELS / (box.getWidth() * box.getHeight())));
            if (!(box.getWidth() * scale >= 1 && box.getHeight() * scale >= 1)) {
                return false;
            }
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage picture = renderer.renderImage(page - 1, (float) scale, ImageType.RGB);
            ImageIO.setUseCache(false);
            return ImageIO.write(picture, "png", target.toFile());
        } catch (InvalidPasswordException e) {
            return false;
        }
    }
}
