package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * How German words become terms, field by field. "Güstrow", "Guestrow" and the same with combining dots are one stem, as are
 * "Beschlüsse" and "Beschluss", "Straße" and "Strasse". Safe for use by several threads.
 */
final class German {

    /** Unterkunft and Lotsen say it, Feld and Tag do not: they end too many other words. */
    private static final int SHORTEST_TELLING_PART = 6;

    /** Letters of a piece. */
    private static final int PIECE = 4;

    private final CompoundWords compounds = new CompoundWords();
    private final Stems allStems = new Stems();
    private final Analyzer words = analyzer(Form.EXACT);
    private final Analyzer stems = analyzer(Form.STEM);
    private final Analyzer parts = analyzer(Form.PARTS);
    private final Analyzer stemsAndParts = analyzer(Form.STEM_AND_PARTS);
    private final Analyzer oneStem = analyzer(Form.ONE_STEM);
    private final Analyzer pieces = analyzer(Form.PIECES);
    private final Analyzer numbers = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new NumberTokens());
        }
    };

    private enum Form {
        EXACT,
        STEM,
        PARTS,
        STEM_AND_PARTS,
        ONE_STEM,
        PIECES
    }

    /**
     * A word of a query.
     *
     * @param gap how many positions after the word before it stands; 1 if right behind it
     */
    record Word(String text, int gap) {}

    Analyzer forIndexing() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return switch (field) {
                    case Fields.EXACT -> words;
                    case Fields.PARTS -> parts;
                    case Fields.TITLE -> stemsAndParts;
                    case Fields.NUMBERS -> numbers;
                    case Fields.PIECES -> pieces;
                    default -> stems;
                };
            }
        };
    }

    /** The words of {@code text} in lower case, without those that are everywhere ("der", "und"). */
    List<Word> words(String text) {
        return terms(words, Fields.EXACT, text);
    }

    private static List<Word> terms(Analyzer analyzer, String field, String text) {
        List<Word> found = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                found.add(new Word(term.toString(), increment.getPositionIncrement()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading words from memory", e);
        }
        return found;
    }

    /** @param word one of {@link #words} */
    String stem(String word) {
        try (TokenStream tokens = oneStem.tokenStream(Fields.STEM, word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            String stem = tokens.incrementToken() ? term.toString() : word;
            tokens.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a word from memory", e);
        }
    }

    /**
     * What a word is made of, four letters at a time; empty for a shorter one.
     *
     * @param word one of {@link #words}
     */
    List<String> pieces(String word) {
        return terms(pieces, Fields.PIECES, word).stream()
                .map(Word::text)
                .distinct()
                .toList();
    }

    /** The stems of the parts of a compound; empty for a word that is none. */
    List<String> partStems(String word) {
        return compounds.parts(word).stream().map(this::stem).distinct().toList();
    }

    /** The stems of those parts of a compound that say what is meant when they stand alone. */
    List<String> tellingPartStems(String compound) {
        return compounds.parts(compound).stream()
                .filter(German::isTelling)
                .map(this::stem)
                .distinct()
                .toList();
    }

    /** Whether the last part of a compound says what the thing is when it stands alone. */
    boolean endsTellingly(String compound) {
        List<String> parts = compounds.parts(compound);
        return !parts.isEmpty() && isTelling(parts.getLast());
    }

    private static boolean isTelling(String part) {
        return part.length() >= SHORTEST_TELLING_PART;
    }

    private Analyzer analyzer(Form form) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = form == Form.ONE_STEM ? new KeywordTokenizer() : new StandardTokenizer();
                return new TokenStreamComponents(source, chain(form, source));
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return 0; // a sentence may run over the end of a page
            }
        };
    }

    private TokenStream chain(Form form, Tokenizer source) {
        return switch (form) {
            case EXACT -> plain(source);
            case STEM -> stemmed(plain(source));
            case PARTS -> stemmed(new CompoundParts(plain(source), compounds, false));
            case STEM_AND_PARTS -> stemmed(new CompoundParts(plain(source), compounds, true));
            case ONE_STEM -> stemmed(new WordForms(source));
            case PIECES -> new NGramTokenFilter(new GermanNormalizationFilter(plain(source)), PIECE);
        };
    }

    private static TokenStream plain(TokenStream source) {
        return new StopFilter(new WordForms(source), GermanAnalyzer.getDefaultStopSet());
    }

    private TokenStream stemmed(TokenStream words) {
        return allStems.insteadOf(words);
    }
}
