package org.ratsfaden.worker;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of one page, in the order in which it was set (sorting by position would mix the lines of two columns), without
 * control characters; and where on the picture of the page each character stands.
 */
final class PlacedText extends PDFTextStripper {

    /** Places are told in this many parts of the width and of the height of the picture. */
    private static final double WHOLE = 10_000;

    /** What is told of a page; longer ones are not read by people. */
    private static final int MOST_CHARACTERS = 200_000;

    /** PDFBox measures letters without what reaches below the line, and too low: parts of that height. */
    private static final double ABOVE = 1.25;

    private static final double BELOW = 0.4;

    private final Printable text = new Printable();
    private final List<Run> runs = new ArrayList<>();
    private final double width;
    private final double height;

    private PlacedText(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        width = turned ? box.getHeight() : box.getWidth();
        height = turned ? box.getWidth() : box.getHeight();
    }

    /** Letters, and the characters they became. */
    private record Run(int start, int length, List<TextPosition> letters) {}

    /** Writes down what can be printed. */
    private static final class Printable extends StringWriter {

        @Override
        public void write(String more) {
            super.write(Lines.printable(more));
        }

        int length() {
            return getBuffer().length();
        }
    }

    /**
     * Reads a page.
     *
     * @param page from 1
     * @param betweenParagraphs what stands there beside the line end
     */
    static PlacedText of(PDDocument document, int page, String betweenParagraphs) throws IOException {
        PlacedText placed = new PlacedText(document.getPage(page - 1));
        placed.setStartPage(page);
        placed.setEndPage(page);
        placed.setLineSeparator("\n");
        placed.setParagraphEnd(betweenParagraphs);
        placed.setPageEnd("");
        placed.writeText(document, placed.text);
        return placed;
    }

    String text() {
        return text.toString();
    }

    /**
     * The places, a word a line: offset in {@link #text}, top, bottom, and the left edge of each character with the right edge of
     * the last, in ten-thousandths of the picture. As {@code org.ratsfaden.extraction.PlacedText} reads them.
     */
    String places() {
        return runs.stream().map(this::place).collect(Collectors.joining("\n"));
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) throws IOException {
        int start = text.length();
        super.writeString(word, letters);
        int length = text.length() - start;
        if (length > 0 && !letters.isEmpty() && text.length() <= MOST_CHARACTERS) {
            runs.add(new Run(start, length, letters));
        }
    }

    private String place(Run run) {
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (TextPosition letter : run.letters) {
            top = Math.min(top, letter.getY() - ABOVE * letter.getHeight());
            bottom = Math.max(bottom, letter.getY() + BELOW * letter.getHeight());
        }
        return "%d %d %d %s"
                .formatted(
                        run.start,
                        part(top, height),
                        part(bottom, height),
                        edges(run.length, run.letters).stream()
                                .map(edge -> Integer.toString(part(edge, width)))
                                .collect(Collectors.joining(" ")));
    }

    /** Where ligatures were resolved or directions changed, characters are taken to be of one width. */
    private static List<Double> edges(int length, List<TextPosition> letters) {
        double left = letters.stream().mapToDouble(TextPosition::getX).min().orElseThrow();
        double right = letters.stream()
                .mapToDouble(letter -> letter.getX() + letter.getWidth())
                .max()
                .orElseThrow();
        List<Double> edges = new ArrayList<>();
        if (letters.size() == length) {
            letters.forEach(letter -> edges.add((double) letter.getX()));
        } else {
            for (int i = 0; i < length; i++) {
                edges.add(left + (right - left) * i / length);
            }
        }
        edges.add(right);
        return edges;
    }

    private static int part(double place, double whole) {
        return (int) Math.round(Math.clamp(place / whole, 0, 1) * WHOLE);
    }
}
