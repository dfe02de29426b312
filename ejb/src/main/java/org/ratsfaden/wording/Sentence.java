package org.ratsfaden.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentence around a place: up to a full stop that is none of a number or an abbreviation, or to the paragraph's end. */
public final class Sentence {

    private static final int LONGEST = 1_200;
    private static final Pattern END = Pattern.compile(
            "(?<=[\\p{L})\"“”]{2})[.!?][\"“”]?(?=\\s+[\\p{Lu}\"„]|\\s*$)|:(?=[ \\t]*\\n)|\\n[ \\t\\u00A0]*\\n");
    private static final Pattern BEGIN = Pattern.compile(END.pattern() + "|:(?= \\p{Lu})|–(?= (?:Der|Die|Das) )");
    private static final Pattern ABBREVIATION =
            Pattern.compile(".*\\b(?:Nr|Dr|Abs|Art|bzw|ca|ggf|inkl|vgl|Prof|St|Str|Dez|Ziff|Fa)", Pattern.DOTALL);

    private Sentence() {}

    public static Span around(DocumentText text, int offset) {
        int from = Math.max(0, offset - LONGEST);
        int start = from;
        Matcher before = BEGIN.matcher(text.all())
                .region(from, offset)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        while (before.find()) {
            start = ends(text, before) ? before.end() : start;
        }
        int to = Math.min(text.all().length(), offset + LONGEST);
        int end = to;
        Matcher after = END.matcher(text.all())
                .region(offset, to)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        while (after.find()) {
            if (ends(text, after)) {
                end = after.end();
                break;
            }
        }
        return text.words(new Span(start, end)).at();
    }

    private static boolean ends(DocumentText text, Matcher end) {
        String before = text.of(new Span(Math.max(0, end.start() - 6), end.start()));
        return !end.group().equals(".") || !ABBREVIATION.matcher(before).matches();
    }

    /**
     * A sentence with what belongs to it: behind a colon the quoted wording up to the next item, else the rest of a line that
     * ends with a full stop.
     */
    public static Span withWhatFollows(DocumentText text, Span sentence) {
        int lineEnd = text.all().indexOf('\n', sentence.end());
        int end = lineEnd < 0 ? text.all().length() : lineEnd;
        if (text.all().charAt(sentence.end() - 1) == ':') {
            return new Span(sentence.start(), Math.min(text.all().length(), Sections.nextItem(text, sentence.end())));
        }
        String rest =
                text.of(new Span(sentence.end(), Math.max(sentence.end(), end))).strip();
        return rest.endsWith(".") ? text.words(new Span(sentence.start(), end)).at() : sentence;
    }
}
