package org.ratsfaden.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.search.Mark;

/** Text in pieces, of which some are to be marked. It is escaped by the template, piece by piece. */
public final class MarkedText {

    private MarkedText() {}

    /** How a piece stands out. */
    public enum Look {
        NONE,
        /** A word somebody searched for. */
        WORD,
        /** Words a finding rests on (Fundstelle). */
        EVIDENCE
    }

    /** A stretch of text with one look; the pieces together are the text. */
    public record Piece(String text, Look look) {}

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
     * @param words in order, apart from each other
     * @param evidence what a finding rests on; {@code null}, or outside the text, marks nothing
     */
    public static List<Piece> of(String text, List<Mark> words, @Nullable Place evidence) {
        List<Piece> pieces = new ArrayList<>();
        if (!isIn(text, evidence)) {
            add(text, 0, text.length(), words, pieces);
            return pieces;
        }
        Place place = Objects.requireNonNull(evidence);
        add(text, 0, place.start(), words, pieces);
        pieces.add(new Piece(text.substring(place.start(), place.end()), Look.EVIDENCE));
        add(text, place.end(), text.length(), words, pieces);
        return pieces;
    }

    /** Whether there is such a place. */
    static boolean isIn(String text, @Nullable Place evidence) {
        return evidence != null
                && evidence.start() >= 0
                && evidence.end() <= text.length()
                && evidence.start() < evidence.end();
    }

    private static void add(String text, int start, int end, List<Mark> words, List<Piece> pieces) {
        int done = start;
        for (Mark word : words) {
            int from = Math.max(done, word.start());
            int to = Math.min(end, word.end());
            if (from < to) {
                plain(text.substring(done, from), pieces);
                pieces.add(new Piece(text.substring(from, to), Look.WORD));
                done = to;
            }
        }
        plain(text.substring(done, end), pieces);
    }

    private static void plain(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, Look.NONE));
        }
    }
}
