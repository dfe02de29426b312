package org.ratsfaden.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the words of a text become the words of a value. */
public final class Wording {

    private static final Pattern BROKEN_WORD =
            Pattern.compile("(?<=\\p{Ll})-[ \\t]*\\n\\s*(?=\\p{Ll})(?!(?:und|oder|bzw|sowie)\\b)");
    private static final Pattern BROKEN_COMPOUND = Pattern.compile("(?<=\\p{L})-[ \\t]*\\n\\s*(?=\\p{Lu})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern SPACED = Pattern.compile("\\p{Lu}(?: \\p{L}){5,30}");

    private static final Pattern ALL_SPACED = Pattern.compile("\\p{L}(?: {1,4}\\p{L}){7,60}");
    private static final Pattern GAP = Pattern.compile(" {2,}");

    private static final Pattern SPACED_START = Pattern.compile("\\p{Lu}(?: \\p{L}(?!\\p{L})){5,30} ");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Wording() {}

    /** In one line, words that were broken at a line's end put together again. */
    public static String inOneLine(String words) {
        String whole = BROKEN_COMPOUND
                .matcher(BROKEN_WORD.matcher(words).replaceAll(""))
                .replaceAll("-");
        return BLANKS.matcher(whole).replaceAll(" ").strip();
    }

    /** "N i e d e r s c h r i f t" as one word; anything else as it is. */
    public static String unspaced(String line) {
        return SPACED.matcher(line).matches() ? line.replace(" ", "") : line;
    }

    /** "N i c h t ö f f e n t l i c h e r   T e i l" as its words; anything else with single blanks. */
    public static String unspacedWords(String line) {
        return ALL_SPACED.matcher(line).matches()
                ? GAP.splitAsStream(line).map(word -> word.replace(" ", "")).collect(Collectors.joining(" "))
                : line;
    }

    /** As {@link #unspaced}, where such a word begins a longer heading. */
    public static String unspacedStart(String heading) {
        Matcher spaced = SPACED_START.matcher(heading);
        return spaced.lookingAt()
                ? spaced.group().strip().replace(" ", "") + " " + heading.substring(spaced.end())
                : heading;
    }

    /** Every word with a capital, but those of {@code small}. */
    static String capitalized(String words, Pattern small) {
        return WORD.matcher(words)
                .replaceAll(word -> small.matcher(word.group()).matches()
                        ? word.group()
                        : Character.toUpperCase(word.group().charAt(0))
                                + word.group().substring(1));
    }
}
