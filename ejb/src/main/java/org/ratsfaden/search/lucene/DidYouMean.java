package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The same with each unknown word replaced; {@code null} if no word is unknown or none has a likeness. */
    @Nullable String instead(String typed) throws IOException {
        String instead = typed;
        List<German.Word> words = german.words(typed);
        for (German.Word word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
            if (likenesses.isUnknown(word.text(), german)) {
                List<String> like = likenesses.otherSpellings(Fields.EXACT, word.text());
                instead = like.isEmpty() ? instead : replaced(instead, word.text(), like.getFirst());
            }
        }
        return instead.equals(typed) ? null : instead;
    }

    /** Signs and the other words stay as they were typed. */
    private static String replaced(String typed, String word, String other) {
        return Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(typed)
                .replaceFirst(Matcher.quoteReplacement(other));
    }
}
