package org.ratsfaden.web.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.extraction.PlacedText;
import org.ratsfaden.extraction.PlacedText.Box;
import org.ratsfaden.search.Mark;

/** Draws boxes for the picture of a page, as SVG that fits over it in every size. */
final class PictureMarks {

    /** Room around the letters, in parts of the picture. */
    private static final int AIR = 12;

    private final OffsetMap wayBack;
    private final PlacedText placed;
    private final int length;

    PictureMarks(Page page, PlacedText placed) {
        this.wayBack = page.wayBack();
        this.length = page.text().length();
        this.placed = placed;
    }

    /** @param evidence marked in another colour; {@code null}, or outside the text, marks nothing */
    String svg(List<Mark> words, MarkedText.@Nullable Place evidence) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" preserveAspectRatio=\"none\">"
                .formatted(PlacedText.WHOLE));
        if (evidence != null && evidence.start() < evidence.end() && evidence.end() <= length) {
            add("#ffd2b0", "#a33f00", List.of(new Mark(evidence.start(), evidence.end())), svg);
        }
        add("#ffe566", "#806000", words, svg);
        return svg.append("</svg>\n").toString();
    }

    private void add(String colour, String edge, List<Mark> marks, StringBuilder svg) {
        svg.append("<g fill=\"%s\" stroke=\"%s\">".formatted(colour, edge));
        for (Mark mark : marks) {
            int start = wayBack.original(mark.start());
            int end = wayBack.original(mark.end() - 1) + 1;
            placed.boxes(start, end).forEach(box -> svg.append(rectangle(box)));
        }
        svg.append("</g>");
    }

    private static String rectangle(Box box) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"20\" vector-effect=\"non-scaling-stroke\"/>"
                .formatted(box.left() - AIR, box.top(), box.right() - box.left() + 2 * AIR, box.bottom() - box.top());
    }
}
