package org.ratsfaden.search.lucene;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes German compounds apart: {@code integrationskonzept} is made of {@code integration} and {@code konzept}. */
final class CompoundWords {

    /** Nothing shorter is a compound worth taking apart. */
    private static final int SHORTEST = 6;
    /** The splitter refuses words over 70 characters; what is this long is an address or an accident. */
    private static final int LONGEST = 60;
    /** Words whose parts are remembered: a splitting takes about 20 µs, a long council text repeats its words. */
    private static final int REMEMBERED = 100_000;

    private final GermanWordSplitter splitter;
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    CompoundWords() {
        try {
            splitter = new GermanWordSplitter(true);
            splitter.setStrictMode(true);
        } catch (IOException e) {
            throw new UncheckedIOException("the word list in the jar of jwordsplitter", e);
        }
    }

    /**
     * The parts in order; empty for a word that is no compound.
     *
     * @param word in lower case
     */
    List<String> parts(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || !isLettersOnly(word)) {
            return List.of();
        }
        List<String> parts = known.get(word);
        if (parts != null) {
            return parts;
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::split);
    }

    private List<String> split(String word) {
        List<String> parts = List.copyOf(splitter.splitWord(word));
        if (parts.size() > 1) {
            return parts;
        }
        String written = word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü");
        for (String spelling : List.of(written, word.replace("ss", "ß"), written.replace("ss", "ß"))) {
            List<String> found = spelling.equals(word) ? List.of() : List.copyOf(splitter.splitWord(spelling));
            if (found.size() > 1) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isLettersOnly(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
