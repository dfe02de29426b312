package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Other spellings of words nobody has written, from the words of one index. */
final class DidYouMean {

    /** Words of a query that are looked at. */
    private static final int MOST_WORDS = 8;

    private final German german;
    private final Likenesses likenesses;

    DidYouMean(German german, Likenesses likenesses) {
        this.german = german;
        this.likenesses = likenesses;
    }

    /** The same words, each unknown one replaced; {@code null} if no word is unknown or none has a likeness. */
    @Nullable String instead(List<German.Word> words) throws IOException {
        List<String> instead = new ArrayList<>();
        boolean changed = false;
        for (German.Word word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
            List<String> like = likenesses.isUnknown(word.text(), german)
                    ? likenesses.otherSpellings(Fields.EXACT, word.text())
                    : List.of();
            changed |= !like.isEmpty();
            instead.add(like.isEmpty() ? word.text() : like.getFirst());
        }
        return changed ? String.join(" ", instead) : null;
    }
}
