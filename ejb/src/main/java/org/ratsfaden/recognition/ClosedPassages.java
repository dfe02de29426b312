package org.ratsfaden.recognition;

import java.util.ArrayList;
import java.util.List;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;

/**
 * Finds where the public is shut out of minutes and where it is let in again. In doubt a passage stays closed: only a heading that
 * says "öffentlich", or an item with an Ö, opens again; else it goes on to the end of the last page, whatever that shows.
 */
final class ClosedPassages {

    private ClosedPassages() {}

    static List<ClosedPassage> in(DocumentText text) {
        return spans(text).stream().map(span -> passage(text, span)).toList();
    }

    /** The same as places in the whole text. */
    static List<Span> spans(DocumentText text) {
        List<Span> spans = new ArrayList<>();
        int from = -1;
        for (Line line : text.lines()) {
            if (from < 0 && SelfDeclaredPublicity.beginsClosedPart(line)) {
                from = line.at().start();
            } else if (from >= 0 && SelfDeclaredPublicity.beginsPublicPart(line)) {
                spans.add(new Span(from, line.at().start()));
                from = -1;
            }
        }
        if (from >= 0) {
            spans.add(new Span(from, text.all().length()));
        }
        return List.copyOf(spans);
    }

    private static ClosedPassage passage(DocumentText text, Span span) {
        Evidence start = text.evidence(new Span(span.start(), span.start()));
        Evidence end = text.evidence(new Span(span.end(), span.end()));
        return new ClosedPassage(start.page(), start.start(), end.page(), end.start());
    }
}
