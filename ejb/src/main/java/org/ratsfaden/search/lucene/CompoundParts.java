package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts the parts of a compound in its place, all at its position and with its offsets, so that the whole compound is marked
 * when a part of it is found.
 */
final class CompoundParts extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final CompoundWords compounds;
    private final boolean keepsWhole;
    private final Deque<String> waiting = new ArrayDeque<>();

    /** @param keepsWhole whether the compound itself comes before its parts */
    CompoundParts(TokenStream input, CompoundWords compounds, boolean keepsWhole) {
        super(input);
        this.compounds = compounds;
        this.keepsWhole = keepsWhole;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            term.setEmpty().append(waiting.remove());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        waiting.addAll(compounds.parts(term.toString()));
        if (!keepsWhole && !waiting.isEmpty()) {
            term.setEmpty().append(waiting.remove());
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
