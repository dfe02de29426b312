package org.ratsfaden.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The labels in the head of a document and what stands beside them: in the same line, several in a line, glued together
 * ("Status:öffentlichVorlage-Art:Beschlussvorlage"), or on the next line. Of labels that come twice the first with a value counts.
 */
public final class LabelledLines {

    private static final int TITLE_LINES = 4;

    /** Labels further apart than this many lines are no block. */
    private static final int WIDEST_GAP = 10;

    /** A line longer than this is running text. */
    private static final int LONGEST_LINE = 1_000;

    private static final Pattern BULLET = Pattern.compile("^[-–•*][ \\t]+");
    private static final Pattern GOES_ON = Pattern.compile(".*(?:\\bund|\\bfür|,|/|-|\\b\\d{5})$");

    /** A label where it stands, and the value beside it, which may be empty. */
    public record Entry(Label label, Span at, Span value) {}

    private final DocumentText text;
    private final LabelsInLine inLines;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> stated = new ArrayList<>();
    private final Map<Label, Span> values = new EnumMap<>(Label.class);

    public LabelledLines(DocumentText text) {
        this.text = text;
        this.inLines = new LabelsInLine(text);
        Span head = text.head();
        for (Line line : text.lines()) {
            if (line.at().start() < head.end() && !line.isBlank() && line.text().length() < LONGEST_LINE) {
                entries.addAll(inLines.in(line));
            }
        }
        for (Entry entry : entries) {
            Span value = entry.value().isEmpty() ? below(entry) : grown(entry);
            if (!value.isEmpty()) {
                values.putIfAbsent(entry.label(), value);
                stated.add(new Entry(entry.label(), entry.at(), value));
            }
        }
        ColumnForm.read(text, entries).forEach((label, value) -> {
            values.put(label, value);
            stated.removeIf(entry -> entry.label() == label);
            entries.stream()
                    .filter(entry -> entry.label() == label)
                    .limit(1)
                    .forEach(entry -> stated.add(new Entry(label, entry.at(), value)));
        });
    }

    /** The value on the lines below a label that stands alone; empty if another label follows first. */
    private Span below(Entry entry) {
        List<Line> following = linesAfter(entry.at().end());
        if (following.isEmpty()
                || inLines.begins(following.getFirst())
                || following.getFirst().text().endsWith(":")
                || Sections.isHeading(following.getFirst())) {
            return new Span(0, 0);
        }
        Line first = following.getFirst();
        Matcher bullet = BULLET.matcher(first.text());
        Span value = bullet.find()
                ? new Span(first.at().start() + bullet.end(), first.at().end())
                : first.at();
        return switch (entry.label()) {
            case TITLE -> untilBlank(value, first.number());
            case SUBMITTER, AUTHOR -> untilLabel(value, first.number());
            case COMMITTEE,
                    DATE,
                    SITTING,
                    STATUS,
                    CONSULTATION,
                    ITEM,
                    PAPER,
                    PAPER_TYPE,
                    LEAD,
                    RESPONSIBLE,
                    RESULT,
                    RESOLUTION_NUMBER,
                    ROLE,
                    TIME,
                    BEGIN,
                    END,
                    ROOM,
                    PLACE,
                    CHAIR,
                    KEEPER,
                    OTHER -> value;
        };
    }

    /** The value beside a label, with the lines on which it visibly goes on. */
    private Span grown(Entry entry) {
        int line = text.lineAt(entry.at().start());
        if (entry.label() == Label.TITLE) {
            return untilBlank(entry.value(), line);
        }
        if (entry.label() == Label.SUBMITTER || entry.label() == Label.AUTHOR) {
            return untilLabel(entry.value(), line);
        }
        boolean open = GOES_ON.matcher(text.of(entry.value())).matches();
        boolean more = open
                && line + 1 < text.lines().size()
                && !inLines.begins(text.lines().get(line + 1));
        return more
                ? new Span(
                        entry.value().start(),
                        Math.max(
                                entry.value().end(),
                                text.lines().get(line + 1).at().end()))
                : entry.value();
    }

    /** Several submitters stand one below the other, up to the next label; where none follows soon, only the first is sure. */
    private Span untilLabel(Span value, int line) {
        int end = value.end();
        for (Line following : text.filled(line + 1).limit(TITLE_LINES).toList()) {
            if (inLines.begins(following)
                    || text.lines().get(following.number() - 1).isBlank() && !value.isEmpty()) {
                return new Span(value.start(), end);
            }
            end = following.at().end();
        }
        return value;
    }

    private Span untilBlank(Span value, int line) {
        int end = value.end();
        for (int next = line + 1;
                next < Math.min(line + TITLE_LINES, text.lines().size());
                next++) {
            Line following = text.lines().get(next);
            if (following.isBlank()
                    || inLines.begins(following)
                    || following.text().startsWith("___")) {
                break;
            }
            end = following.at().end();
        }
        return new Span(value.start(), end);
    }

    private List<Line> linesAfter(int offset) {
        return text.filled(text.lineAt(offset) + 1).limit(3).toList();
    }

    /** What stands beside {@code label}; empty if the label is missing or has nothing beside it. */
    public Optional<Span> value(Label label) {
        return Optional.ofNullable(values.get(label));
    }

    /** The words beside {@code label}. */
    public Optional<Stated<String>> words(Label label) {
        return value(label).map(text::words);
    }

    /** The day beside "Datum" where no sitting is labelled: the document's own. */
    public Optional<Span> ownDay() {
        return has(Label.COMMITTEE) && sittingDayBesideAnother().isEmpty()
                ? Optional.empty()
                : days().filter(this::isPlainDay).map(Entry::value).findFirst();
    }

    /** The day of the sitting: where "Datum" and "Sitzungstermin" both have a day, the latter. */
    public Optional<Span> sittingDay() {
        return sittingDayBesideAnother().or(() -> value(Label.DATE));
    }

    private Optional<Span> sittingDayBesideAnother() {
        return days().anyMatch(this::isPlainDay)
                ? days().filter(entry -> !isPlainDay(entry)).map(Entry::value).findFirst()
                : Optional.empty();
    }

    private Stream<Entry> days() {
        return stated.stream().filter(entry -> entry.label() == Label.DATE);
    }

    private boolean isPlainDay(Entry entry) {
        return text.of(entry.at()).startsWith("Datum");
    }

    /** Whether {@code line} begins with a label. */
    public boolean begins(Line line) {
        return inLines.begins(line);
    }

    /** What stands beside {@code label}, wherever it comes again. */
    public Stream<String> everyTime(Label label) {
        return stated.stream()
                .filter(entry -> entry.label() == label)
                .map(entry -> text.words(entry.value()).value());
    }

    /** Whether {@code label} stands anywhere in the head, with a value or without. */
    public boolean has(Label label) {
        return entries.stream().anyMatch(entry -> entry.label() == label);
    }

    /** Where the first block of labels ends, those beside it that say nothing of the matter aside; 0 if there is none. */
    public int end() {
        int end = 0;
        for (Span value : values.entrySet().stream()
                .filter(value -> value.getKey().isOfTheMatter())
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(Span::start))
                .toList()) {
            if (end > 0 && text.lineAt(value.start()) - text.lineAt(end) > WIDEST_GAP) {
                break;
            }
            end = Math.max(end, value.end());
        }
        return end;
    }
}
