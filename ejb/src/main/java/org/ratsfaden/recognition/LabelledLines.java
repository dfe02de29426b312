package org.ratsfaden.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The labels in the head of a document and what stands beside them: in the same line, several in a line, glued together
 * ("Status:öffentlichVorlage-Art:Beschlussvorlage"), or on the next line. Of labels that come twice the first with a value counts.
 */
final class LabelledLines {

    private static final int TITLE_LINES = 4;

    /** A label begins a word, or a capital glued to the end of the word before. */
    private static final Pattern LABEL = Pattern.compile("(?<![\\p{Lu}\\d/-])(?<label>"
            + Label.allWordings().stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ")[ \\t]{0,3}:(?!//)");

    private static final Pattern BULLET = Pattern.compile("^[-–•*][ \\t]+");
    private static final Pattern GOES_ON = Pattern.compile(".*(?:\\bund|\\bfür|,|/|-)$");

    /** A label where it stands, and the value beside it, which may be empty. */
    record Entry(Label label, Span at, Span value) {}

    private final DocumentText text;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Label, Span> values = new EnumMap<>(Label.class);

    LabelledLines(DocumentText text) {
        this.text = text;
        Span head = text.head();
        for (Line line : text.lines()) {
            if (line.at().start() < head.end() && !line.isBlank()) {
                readLine(line);
            }
        }
        for (Entry entry : entries) {
            Span value = entry.value().isEmpty() ? below(entry) : grown(entry);
            if (!value.isEmpty()) {
                values.putIfAbsent(entry.label(), value);
            }
        }
        ColumnForm.read(text, entries).forEach(values::put);
    }

    private void readLine(Line line) {
        Matcher matcher = LABEL.matcher(text.all())
                .region(line.at().start(), line.at().end())
                .useTransparentBounds(true);
        List<Entry> inLine = new ArrayList<>();
        while (matcher.find()) {
            if (isLabel(matcher.start(), line)) {
                inLine.add(new Entry(
                        Label.of(matcher.group("label")),
                        new Span(matcher.start(), matcher.end()),
                        new Span(matcher.end(), line.at().end())));
            }
        }
        for (int i = 0; i < inLine.size(); i++) {
            Entry entry = inLine.get(i);
            int end = i + 1 < inLine.size()
                    ? inLine.get(i + 1).at().start()
                    : line.at().end();
            entries.add(new Entry(
                    entry.label(),
                    entry.at(),
                    text.words(new Span(entry.at().end(), end)).at()));
        }
    }

    /** A word that happens to end like a label is none: only a capital after a small letter is glued on. */
    private boolean isLabel(int start, Line line) {
        if (start == line.at().start()) {
            return true;
        }
        char before = text.all().charAt(start - 1);
        char first = text.all().charAt(start);
        return !Character.isLetter(before) || Character.isLowerCase(before) && Character.isUpperCase(first);
    }

    /** The value on the lines below a label that stands alone; empty if another label follows first. */
    private Span below(Entry entry) {
        List<Line> following = linesAfter(entry.at().end());
        if (following.isEmpty() || startsWithLabel(following.getFirst())) {
            return new Span(0, 0);
        }
        Line first = following.getFirst();
        Matcher bullet = BULLET.matcher(first.text());
        Span value = bullet.find()
                ? new Span(first.at().start() + bullet.end(), first.at().end())
                : first.at();
        return entry.label() == Label.TITLE ? untilBlank(value, first.number()) : value;
    }

    /** The value beside a label, with the lines on which it visibly goes on. */
    private Span grown(Entry entry) {
        int line = lineAt(entry.at().start());
        if (entry.label() == Label.TITLE) {
            return untilBlank(entry.value(), line);
        }
        boolean open = GOES_ON.matcher(text.of(entry.value())).matches();
        boolean more = open
                && line + 1 < text.lines().size()
                && !startsWithLabel(text.lines().get(line + 1));
        return more
                ? new Span(
                        entry.value().start(),
                        Math.max(
                                entry.value().end(),
                                text.lines().get(line + 1).at().end()))
                : entry.value();
    }

    private Span untilBlank(Span value, int line) {
        int end = value.end();
        for (int next = line + 1;
                next < Math.min(line + TITLE_LINES, text.lines().size());
                next++) {
            Line following = text.lines().get(next);
            if (following.isBlank()
                    || startsWithLabel(following)
                    || following.text().startsWith("___")) {
                break;
            }
            end = following.at().end();
        }
        return new Span(value.start(), end);
    }

    private List<Line> linesAfter(int offset) {
        return text.filled(lineAt(offset) + 1).limit(3).toList();
    }

    private int lineAt(int offset) {
        int low = 0;
        int high = text.lines().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (text.lines().get(middle).at().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean startsWithLabel(Line line) {
        return LABEL.matcher(text.all())
                .region(line.at().start(), line.at().end())
                .useTransparentBounds(true)
                .results()
                .limit(1)
                .anyMatch(match -> match.start() - line.at().start() <= 2);
    }

    /** What stands beside {@code label}; empty if the label is missing or has nothing beside it. */
    Optional<Span> value(Label label) {
        return Optional.ofNullable(values.get(label));
    }

    /** The words beside {@code label}. */
    Optional<Stated<String>> words(Label label) {
        return value(label).map(text::words);
    }

    /** Whether {@code label} stands anywhere in the head, with a value or without. */
    boolean has(Label label) {
        return entries.stream().anyMatch(entry -> entry.label() == label);
    }

    /** Where the last of the labels ends that say what is being dealt with; 0 if there is none. */
    int end() {
        return values.entrySet().stream()
                .filter(value -> value.getKey() != Label.OTHER)
                .mapToInt(value -> value.getValue().end())
                .max()
                .orElse(0);
    }
}
