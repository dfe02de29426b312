package org.ratsfaden.recognition;

import java.util.regex.Pattern;

/** How the words of a text become the words of a value. */
final class Wording {

    private static final Pattern BROKEN_WORD =
            Pattern.compile("(?<=\\p{Ll})-[ \\t]*\\n\\s*(?=\\p{Ll})(?!(?:und|oder|bzw|sowie)\\b)");
    private static final Pattern BROKEN_COMPOUND = Pattern.compile("(?<=\\p{L})-[ \\t]*\\n\\s*(?=\\p{Lu})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Wording() {}

    /** In one line, words that were broken at a line's end put together again. */
    static String inOneLine(String words) {
        String whole = BROKEN_COMPOUND
                .matcher(BROKEN_WORD.matcher(words).replaceAll(""))
                .replaceAll("-");
        return BLANKS.matcher(whole).replaceAll(" ").strip();
    }
}
