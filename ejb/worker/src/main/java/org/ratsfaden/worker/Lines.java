package org.ratsfaden.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes the XHTML that parsers speak as lines: blocks and rows begin a line, cells are parted by a tab, what is inline parts
 * nothing. White space between parts is decided only when the next character comes.
 */
final class Lines extends DefaultHandler {

    /** How white space and paragraphs are meant. */
    enum Setting {
        /** White space is white space, paragraphs stand apart, the title is part of the text. */
        WEB,
        /** Every line break counts, paragraphs follow each other, the title is a property of the file. */
        OFFICE
    }

    private record Cell(int start, int newlinesBefore) {}

    private static final Set<String> BLOCKS = Set.of(
            "title",
            "div",
            "tr",
            "li",
            "dt",
            "dd",
            "option",
            "hr",
            "table",
            "form",
            "fieldset",
            "legend",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "main",
            "aside",
            "address",
            "caption",
            "center",
            "select");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre");
    private static final int MOST_NEWLINES = 4;

    private final Setting setting;
    private final int maxCharacters;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Cell> cells = new ArrayDeque<>();
    private int newlines;
    private boolean tab;
    private boolean blank;
    private boolean carriageReturn;
    private int preformatted;
    private boolean muted;
    private boolean full;

    Lines(Setting setting, int maxCharacters) {
        this.setting = setting;
        this.maxCharacters = maxCharacters;
    }

    String text() {
        return text.toString();
    }

    /** True once the limit was reached; parsers hide the reason for which they stop in exceptions of their own. */
    boolean full() {
        return full;
    }

    /** How many characters may still come. */
    int room() {
        return Math.max(0, maxCharacters - text.length());
    }

    /** The text without control characters other than tab and line ends. */
    static String printable(String text) {
        return text.chars().anyMatch(c -> !isPrintable(c))
                ? text.chars()
                        .filter(Lines::isPrintable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean isPrintable(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\f' || !Character.isISOControl(c);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "td", "th" -> {
                cells.push(new Cell(text.length(), newlines));
                return;
            }
            case "br" -> newlines++;
            case "pre" -> preformatted++;
            case "title" -> muted = setting == Setting.OFFICE;
            default -> {}
        }
        begin(name);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "td", "th" -> endCell();
            case "pre" -> preformatted--;
            case "title" -> muted = false;
            case "p" -> {
                if (setting == Setting.OFFICE && !inFreshCell()) {
                    newlines++;
                    return;
                }
            }
            default -> {}
        }
        begin(name);
    }

    private void begin(String element) {
        if (inFreshCell()) {
            return;
        }
        if (PARAGRAPHS.contains(element)) {
            newlines = Math.max(newlines, setting == Setting.WEB ? 2 : 1);
        } else if (BLOCKS.contains(element)) {
            newlines = Math.max(newlines, 1);
        }
    }

    /** Blocks inside a cell must not part it from the cells beside it. */
    private boolean inFreshCell() {
        return !cells.isEmpty() && cells.peek().start() == text.length();
    }

    private void endCell() {
        if (cells.isEmpty()) {
            return;
        }
        Cell cell = cells.pop();
        boolean empty = cell.start() == text.length();
        int firstLine = cell.start() + Math.min(cell.newlinesBefore(), MOST_NEWLINES);
        boolean severalLines = !empty && text.indexOf("\n", firstLine) >= 0;
        newlines = empty ? cell.newlinesBefore() : severalLines ? 1 : 0;
        tab = newlines == 0;
        blank = false;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (muted) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            add(characters[i]);
        }
    }

    private void add(char c) throws SAXException {
        boolean lineEnd = c == '\n' || c == '\r' || c == '\f';
        if (setting == Setting.WEB && preformatted == 0 && (lineEnd || c == ' ' || c == '\t')) {
            blank = true;
        } else if (lineEnd) {
            newlines += c == '\n' && carriageReturn ? 0 : 1;
        } else if (!Character.isISOControl(c) || c == '\t') {
            append(c);
        }
        carriageReturn = c == '\r';
    }

    private void append(char c) throws SAXException {
        if (!text.isEmpty()) {
            text.append("\n".repeat(Math.min(newlines, MOST_NEWLINES)));
            text.append(newlines == 0 && tab ? "\t" : newlines == 0 && blank ? " " : "");
        }
        newlines = 0;
        tab = false;
        blank = false;
        if (text.length() >= maxCharacters) {
            full = true;
            throw new SAXException("more than " + maxCharacters + " characters");
        }
        text.append(c);
    }
}
