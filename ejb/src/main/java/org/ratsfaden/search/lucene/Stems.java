package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.de.GermanStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems of German words. Each is found once: stemming was the dearest part of indexing, and a council repeats its words. */
final class Stems {

    /** Words whose stems are remembered. */
    private static final int REMEMBERED = 100_000;

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Analyzer one = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            KeywordTokenizer source = new KeywordTokenizer();
            return new TokenStreamComponents(source, new GermanStemFilter(new GermanNormalizationFilter(source)));
        }
    };

    /** @param word in lower case */
    String of(String word) {
        String stem = known.get(word);
        if (stem != null) {
            return stem;
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        String found = find(word);
        known.put(word, found);
        return found;
    }

    private String find(String word) {
        try (TokenStream tokens = one.tokenStream(Fields.STEM, word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            String stem = tokens.incrementToken() ? term.toString() : word;
            tokens.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a word from memory", e);
        }
    }

    /** Puts the stem in the place of each word. */
    TokenStream insteadOf(TokenStream words) {
        return new Filter(words, this);
    }

    private static final class Filter extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Stems stems;

        private Filter(TokenStream words, Stems stems) {
            super(words);
            this.stems = stems;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String stem = stems.of(term.toString());
            term.setEmpty().append(stem);
            return true;
        }
    }
}
