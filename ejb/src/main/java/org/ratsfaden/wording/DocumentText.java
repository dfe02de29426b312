package org.ratsfaden.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Page;

/**
 * The pages of one document as one text, joined by line ends, and as lines; blanks of any kind are plain, and so is what only
 * runs along the edges of the pages. Knows the page of every place.
 */
public final class DocumentText {

    /** So much of the beginning counts as head: menus, letterhead, the block of labels. */
    private static final int HEAD_LINES = 140;

    private static final int HEAD_LENGTH = 8_000;

    private static final int OPENING_LENGTH = 40_000;

    /** From this length on a line without an end goes on in the next one. */
    private static final int SET_LINE = 50;

    /** Each becomes one ordinary blank, so that all places stay where they are. */
    private static final Pattern UNUSUAL_BLANK = Pattern.compile("[\\p{Zs}&&[^ ]]");

    private final List<Page> pages;
    private final int[] starts;

    /** Where this text begins in the joined pages. */
    private final int base;

    private final String all;
    private final List<Stated<String>> edges = new ArrayList<>();
    private final List<Line> lines;
    private final String running;

    public DocumentText(List<Page> pages) {
        this.pages = List.copyOf(pages);
        this.starts = new int[pages.size()];
        StringBuilder joined = new StringBuilder();
        List<List<Span>> heads = RunningHeads.of(pages);
        for (int i = 0; i < pages.size(); i++) {
            starts[i] = joined.length();
            joined.append(pages.get(i).text()).append('\n');
            for (Span head : heads.get(i)) {
                Span at = new Span(starts[i] + head.start(), starts[i] + head.end());
                edges.add(new Stated<>(joined.substring(at.start(), at.end()).strip(), at));
                blank(joined, at);
            }
        }
        this.base = 0;
        this.all = UNUSUAL_BLANK.matcher(joined).replaceAll(" ");
        this.lines = linesOf(all);
        this.running = running(all, lines);
    }

    private DocumentText(DocumentText whole, Span part) {
        this.pages = whole.pages;
        this.starts = whole.starts;
        this.base = whole.base + part.start();
        this.all = whole.of(part);
        this.lines = linesOf(all);
        this.running = running(all, lines);
    }

    /** {@code part} as a text of its own, whose places count from its beginning; its evidence names the same pages. */
    public DocumentText part(Span part) {
        return new DocumentText(this, part);
    }

    /** The number of the page {@code offset} lies on, from 1. */
    public int page(int offset) {
        return pages.get(pageIndex(base + offset)).number();
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }

    private static List<Line> linesOf(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            int end = to < 0 ? text.length() : to;
            for (Span line : LostLines.in(text, new Span(from, end))) {
                lines.add(line(text, lines.size(), line.start(), line.end()));
            }
            from = to < 0 ? text.length() : to + 1;
        }
        return List.copyOf(lines);
    }

    private static Line line(String text, int number, int from, int to) {
        Span words = trimmed(text, new Span(from, to));
        return new Line(number, words, text.substring(words.start(), words.end()));
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\uFEFF';
    }

    public String all() {
        return all;
    }

    /** What runs along the edges of the pages, page by page. */
    public List<Stated<String>> edges() {
        return List.copyOf(edges);
    }

    public List<Line> lines() {
        return lines;
    }

    /** The first lines that are not empty, at most {@code count}. */
    public List<Line> firstLines(int count) {
        return filled(0).limit(count).toList();
    }

    /** The last lines that are not empty, at most {@code count}. */
    public List<Line> lastLines(int count) {
        List<Line> filled = filled(0).toList();
        return filled.subList(Math.max(0, filled.size() - count), filled.size());
    }

    /** The lines from {@code number} on that are not empty. */
    public Stream<Line> filled(int number) {
        return lines.subList(Math.min(number, lines.size()), lines.size()).stream()
                .filter(line -> !line.isBlank());
    }

    /** What stands between blank lines within {@code span}. */
    public Stream<Stated<String>> paragraphs(Span span) {
        List<Line> within = filled(lineAt(span.start()))
                .filter(line -> line.at().start() >= span.start())
                .takeWhile(line -> line.at().end() <= span.end())
                .toList();
        return within.stream()
                .filter(line -> line == within.getFirst()
                        || lines.get(line.number() - 1).isBlank())
                .map(this::paragraph);
    }

    /** From {@code first} to the next blank line. */
    public Stated<String> paragraph(Line first) {
        int end = lines.subList(first.number(), lines.size()).stream()
                .takeWhile(line -> !line.isBlank())
                .reduce((earlier, later) -> later)
                .map(last -> last.at().end())
                .orElse(first.at().end());
        return words(new Span(first.at().start(), end));
    }

    /** Number of the line {@code offset} lies in. */
    public int lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).at().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The beginning, where labels stand. */
    public Span head() {
        int last = Math.min(HEAD_LINES, lines.size()) - 1;
        return last < 0
                ? new Span(0, 0)
                : new Span(0, Math.min(HEAD_LENGTH, lines.get(last).at().end()));
    }

    /** The first pages: what tells the kind of a document stands there. */
    public Span opening() {
        return new Span(0, Math.min(all.length(), OPENING_LENGTH));
    }

    /** The text with the line ends inside of sentences as blanks: every place is where it is in {@link #all}. */
    public String running() {
        return running;
    }

    private static String running(String text, List<Line> lines) {
        StringBuilder running = new StringBuilder(text);
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).text();
            boolean open = line.length() >= SET_LINE && ".:;!?".indexOf(line.charAt(line.length() - 1)) < 0;
            int end = lines.get(i).at().end();
            if (open && !lines.get(i + 1).isBlank()) {
                blank(running, new Span(end, lines.get(i + 1).at().start()));
            }
        }
        return running.toString();
    }

    public String of(Span span) {
        return all.substring(span.start(), span.end());
    }

    /** The words of {@code span} without the blanks around them, put into one line. */
    public Stated<String> words(Span span) {
        Span trimmed = trimmed(all, span);
        return new Stated<>(Wording.inOneLine(of(trimmed)), trimmed);
    }

    /** Where the words of {@code span} stand; what runs over the end of a page is cut there. */
    public Evidence evidence(Span span) {
        int index = pageIndex(base + span.start());
        Page page = pages.get(index);
        int start = Math.min(base + span.start() - starts[index], page.text().length());
        int end = Math.min(base + span.end() - starts[index], page.text().length());
        return new Evidence(page.number(), start, end, page.text().substring(start, end));
    }

    private int pageIndex(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return Math.max(0, index >= 0 ? index : -index - 2);
    }
}
