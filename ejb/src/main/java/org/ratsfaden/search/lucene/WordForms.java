package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings words to one form: lower case, composed characters (NFC), without soft hyphens. */
final class WordForms extends TokenFilter {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char LAST_OF_LATIN_1 = '\u00FF';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    WordForms(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!lowerInPlace()) {
            String form = of(term.toString());
            term.setEmpty().append(form);
        }
        return true;
    }

    /** The usual case, without a new string: letters that are one character in every form. */
    private boolean lowerInPlace() {
        char[] letters = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (letters[i] > LAST_OF_LATIN_1 || letters[i] == SOFT_HYPHEN) {
                return false;
            }
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return true;
    }

    static String of(String word) {
        return Normalizer.normalize(word.replace(String.valueOf(SOFT_HYPHEN), ""), Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN);
    }
}
