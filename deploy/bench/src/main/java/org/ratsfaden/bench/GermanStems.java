package org.ratsfaden.bench;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.de.GermanStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Lucene's own filters in the order in which the portal's index was written, so that the same words are the same terms. */
final class GermanStems extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        return new TokenStreamComponents(
                source,
                new GermanStemFilter(new GermanNormalizationFilter(
                        new StopFilter(new LowerCaseFilter(source), GermanAnalyzer.getDefaultStopSet()))));
    }
}
