package org.ratsfaden.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Text in pieces, of which some are to be marked. It is escaped by the template, piece by piece. */
public final class MarkedText {

    private MarkedText() {}

    /** How a piece stands out. */
    public enum Mark {
        NONE,
        /** A word somebody searched for. */
        WORD,
        /** Words a finding rests on (Fundstelle). */
        EVIDENCE
    }

    /** A stretch of text with one mark; the pieces together are the text. */
    public record Piece(String text, Mark mark) {}

    /**
     * A place in a text.
     *
     * @param start UTF-16 offset of the first character
     * @param end offset after the last one
     */
    public record Place(int start, int end) {}

    /**
     * Cuts {@code text} into pieces.
     *
     * @param evidence what a finding rests on; {@code null}, or outside the text, marks nothing
     */
    public static List<Piece> of(String text, QueryWords words, @Nullable Place evidence) {
        if (evidence == null
                || evidence.start() < 0
                || evidence.end() > text.length()
                || evidence.start() >= evidence.end()) {
            return words(text, words);
        }
        List<Piece> pieces = new ArrayList<>(words(text.substring(0, evidence.start()), words));
        pieces.add(new Piece(text.substring(evidence.start(), evidence.end()), Mark.EVIDENCE));
        pieces.addAll(words(text.substring(evidence.end()), words));
        return pieces;
    }

    private static List<Piece> words(String text, QueryWords words) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        if (!words.isEmpty()) {
            Matcher word = QueryWords.word().matcher(text);
            while (word.find()) {
                if (words.match(word.group())) {
                    plain(text.substring(done, word.start()), pieces);
                    pieces.add(new Piece(word.group(), Mark.WORD));
                    done = word.end();
                }
            }
        }
        plain(text.substring(done), pieces);
        return pieces;
    }

    private static void plain(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, Mark.NONE));
        }
    }
}
