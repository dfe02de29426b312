package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.ratsfaden.search.lucene.NumberRuns.Run;

/** The {@link NumberRuns} of a text as terms; between two groups lie ten empty positions, so that no phrase spans them. */
final class NumberTokens extends Tokenizer {

    private static final int BETWEEN_GROUPS = 10;
    private static final int LONGEST = 40;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private Iterator<List<Run>> groups = List.<List<Run>>of().iterator();
    private Iterator<Run> runs = List.<Run>of().iterator();
    private int length;

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter text = new StringWriter();
        input.transferTo(text);
        length = text.getBuffer().length();
        groups = NumberRuns.of(text.toString()).groups().iterator();
        runs = List.<Run>of().iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        boolean newGroup = !runs.hasNext();
        if (newGroup) {
            if (!groups.hasNext()) {
                return false;
            }
            runs = groups.next().iterator();
        }
        Run run = runs.next();
        term.append(run.text(), 0, Math.min(run.text().length(), LONGEST));
        offset.setOffset(correctOffset(run.start()), correctOffset(run.end()));
        increment.setPositionIncrement(newGroup ? BETWEEN_GROUPS : 1);
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }
}
