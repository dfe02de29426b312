package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings words to one form: lower case, composed characters (NFC), without soft hyphens. */
final class WordForms extends TokenFilter {

    private static final String SOFT_HYPHEN = "\u00AD";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    WordForms(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            String form = of(term.toString());
            term.setEmpty().append(form);
        }
        return true;
    }

    private boolean isPlain() {
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    static String of(String word) {
        return Normalizer.normalize(word.replace(SOFT_HYPHEN, ""), Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN);
    }
}
