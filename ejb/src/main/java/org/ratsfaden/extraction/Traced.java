package org.ratsfaden.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.OffsetMap;

/** A text each character of which knows where it stood in the original. */
final class Traced {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final StringBuilder text;
    private int[] origins;

    private Traced(int capacity) {
        this.text = new StringBuilder(capacity);
        this.origins = new int[capacity];
    }

    /** The original in plain characters: composed (NFC), one kind of line end, one kind of blank, nothing invisible. */
    static Traced of(String original) {
        var traced = new Traced(original.length());
        for (int start = 0; start < original.length(); ) {
            int end = endOfCharacter(original, start);
            char first = original.charAt(start);
            if (first == SOFT_HYPHEN) {
                traced.add(atLineEnd(original, end) ? "-" : "", start, start);
            } else if (!(first == '\r' && end < original.length() && original.charAt(end) == '\n')) {
                traced.add(plain(original.substring(start, end)), start, end - 1);
            }
            start = end;
        }
        return traced;
    }

    /** A letter together with the marks above and below it, so that both can be composed. */
    private static int endOfCharacter(String original, int start) {
        int end = start + Character.charCount(original.codePointAt(start));
        while (end < original.length() && isMark(original.codePointAt(end))) {
            end += Character.charCount(original.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean atLineEnd(String original, int from) {
        int at = from;
        while (at < original.length() && original.charAt(at) == ' ') {
            at++;
        }
        return at < original.length() && "\n\r\f".indexOf(original.charAt(at)) >= 0;
    }

    private static String plain(String character) {
        return switch (character) {
            case "\r", "\f", "\u000B", "\u0085", "\u2028", "\u2029" -> "\n";
            case "\u200B", "\u200C", "\u2060", "\uFEFF", "\u0000" -> "";
            case "\u2010", "\u2011" -> "-";
            case String c
            when Character.getType(c.codePointAt(0)) == Character.SPACE_SEPARATOR && c.length() == 1 -> " ";
            case String c -> Normalizer.normalize(c, Normalizer.Form.NFC);
        };
    }

    /** Replaces what {@code pattern} finds; what is put in has no place of its own in the original. */
    Traced replace(Pattern pattern, String replacement) {
        var replaced = new Traced(text.length());
        Matcher found = pattern.matcher(text);
        int from = 0;
        while (found.find()) {
            replaced.copy(this, from, found.start());
            int origin = found.start() == 0 ? 0 : origins[found.start() - 1];
            replaced.add(replacement, origin, origin);
            from = found.end();
        }
        replaced.copy(this, from, text.length());
        return replaced;
    }

    private void copy(Traced other, int start, int end) {
        reserve(end - start);
        System.arraycopy(other.origins, start, origins, text.length(), end - start);
        text.append(other.text, start, end);
    }

    private void add(String characters, int origin, int lastOrigin) {
        reserve(characters.length());
        for (int i = 0; i < characters.length(); i++) {
            origins[text.length()] = Math.min(origin + i, lastOrigin);
            text.append(characters.charAt(i));
        }
    }

    String text() {
        return text.toString();
    }

    OffsetMap wayBack() {
        List<OffsetMap.Anchor> anchors = new ArrayList<>();
        int ahead = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean hasItsPlace = i == 0 || origins[i] > origins[i - 1];
            if (hasItsPlace && origins[i] != i + ahead) {
                anchors.add(new OffsetMap.Anchor(i, origins[i]));
                ahead = origins[i] - i;
            }
        }
        return new OffsetMap(anchors);
    }

    private void reserve(int more) {
        if (text.length() + more > origins.length) {
            origins = Arrays.copyOf(origins, Math.max(text.length() + more, 2 * origins.length));
        }
    }
}
