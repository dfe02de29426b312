package org.ratsfaden.web.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words somebody searched for, as they are looked up in a text: without endings, so that "Kurse" marks "Kursen" and
 * "Sprachkurse". The index finds with a finer analysis; this one only marks.
 */
public final class QueryWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/-]*");
    private static final Pattern EXCLUDED = Pattern.compile("(^|\\s)(-|NICHT\\s+|NOT\\s+)(\"[^\"]*\"|\\S+)");
    private static final Pattern ENDING = Pattern.compile("(ern|em|en|er|es|e|s|n)$");
    private static final Set<String> OPERATORS = Set.of("UND", "ODER", "NICHT", "AND", "OR", "NOT");
    /** Of a longer query the beginning is marked: every word of a page is compared with every word of the query. */
    private static final int MOST_WORDS = 50;

    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_PART = 5;

    private final List<String> stems;

    private QueryWords(List<String> stems) {
        this.stems = stems;
    }

    /** @param query as typed */
    public static QueryWords of(String query) {
        return new QueryWords(WORD.matcher(EXCLUDED.matcher(query).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .filter(word -> !OPERATORS.contains(word))
                .map(QueryWords::stem)
                .distinct()
                .limit(MOST_WORDS)
                .toList());
    }

    boolean isEmpty() {
        return stems.isEmpty();
    }

    /** Whether {@code word} of a text is one of those searched for. */
    boolean match(String word) {
        String stem = stem(word);
        return stems.stream()
                .anyMatch(asked -> stem.equals(asked) || asked.length() >= SHORTEST_PART && stem.contains(asked));
    }

    private static String stem(String word) {
        String folded = Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ß", "ss")
                .replace("ä", "a")
                .replace("ö", "o")
                .replace("ü", "u");
        String stem = ENDING.matcher(folded).replaceFirst("");
        return stem.length() < SHORTEST_STEM ? folded : stem;
    }

    static Pattern word() {
        return WORD;
    }
}
