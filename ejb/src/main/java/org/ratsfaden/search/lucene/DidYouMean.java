package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;

/** Other spellings of words nobody has written, from the words of one index. */
final class DidYouMean {

    /** Words of a query that are looked at. */
    private static final int MOST_WORDS = 8;

    private final DirectSpellChecker spelling = new DirectSpellChecker();

    DidYouMean() {
        spelling.setMinPrefix(1);
        spelling.setAccuracy(0.7f);
    }

    /** The same words, each unknown one replaced; {@code null} if no word is unknown or none has a likeness. */
    @Nullable String instead(List<German.Word> words, IndexReader terms) throws IOException {
        List<String> instead = new ArrayList<>();
        boolean changed = false;
        for (German.Word word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
            SuggestWord[] like = spelling.suggestSimilar(
                    new Term(Fields.EXACT, word.text()), 1, terms, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
            changed |= like.length > 0;
            instead.add(like.length > 0 ? like[0].string : word.text());
        }
        return changed ? String.join(" ", instead) : null;
    }
}
