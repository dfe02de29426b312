package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.ratsfaden.search.Term;
import org.ratsfaden.search.Terms;

/** The terms of the search index: stems, and the stems of the parts of compounds. */
public final class GermanTerms implements Terms {

    private final Analyzer analyzer = new German().forIndexing();

    @Override
    public List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(Fields.TITLE, text)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                boolean part = increment.getPositionIncrement() == 0;
                position += part ? 0 : 1;
                terms.add(new Term(stem.toString(), position, part, place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading words from memory", e);
        }
        return terms;
    }
}
