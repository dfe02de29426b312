package org.ratsfaden.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ratsfaden.wording.LabelledLines.Entry;

/** Finds the labels of a line: before a colon, several in a line, glued to the value before, or alone on the line. */
final class LabelsInLine {

    /** Words of many sentences: labels only where a line begins with them. */
    private static final Set<String> AT_THE_START =
            Set.of("Sitzung", "Thema", "Tag", "Leitung", "Dauer", "Termin", "Art");

    private final DocumentText text;

    LabelsInLine(DocumentText text) {
        this.text = text;
    }

    /** The labels of one line with what stands beside each; one that stands there alone needs no colon. */
    List<Entry> in(Line line) {
        Label bare = Label.BARE.get(line.text());
        if (bare != null) {
            return List.of(new Entry(
                    bare, line.at(), new Span(line.at().end(), line.at().end())));
        }
        List<Entry> inLine = labelsIn(line).stream()
                .map(at -> new Entry(
                        Label.of(text.of(at)),
                        at,
                        new Span(colon(at) + 1, line.at().end())))
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < inLine.size(); i++) {
            Entry entry = inLine.get(i);
            int end = i + 1 < inLine.size()
                    ? inLine.get(i + 1).at().start()
                    : line.at().end();
            int start = Math.min(entry.value().start(), end);
            entries.add(new Entry(
                    entry.label(),
                    new Span(entry.at().start(), start),
                    text.words(new Span(start, end)).at()));
        }
        return List.copyOf(entries);
    }

    /** The labels of a line: each the longest one that ends at a colon. */
    private List<Span> labelsIn(Line line) {
        List<Span> labels = new ArrayList<>();
        for (int colon = line.text().indexOf(':');
                colon >= 0;
                colon = line.text().indexOf(':', colon + 1)) {
            if (!line.text().startsWith("://", colon)) {
                int end = line.at().start()
                        + line.text().substring(0, colon).stripTrailing().length();
                Label.endingAt(text.all(), line.at().start(), end)
                        .filter(start -> isLabel(start, line)
                                && (start - line.at().start() <= 2
                                        || !AT_THE_START.contains(text.all().substring(start, end))))
                        .ifPresent(start -> labels.add(new Span(start, end)));
            }
        }
        return labels;
    }

    private int colon(Span label) {
        return text.all().indexOf(':', label.end());
    }

    /** A label begins a word, or is a capital glued to the small letter before. */
    private boolean isLabel(int start, Line line) {
        if (start == line.at().start()) {
            return true;
        }
        char before = text.all().charAt(start - 1);
        char first = text.all().charAt(start);
        return !Character.isLetterOrDigit(before) && before != '/' && before != '-'
                || Character.isLowerCase(before) && Character.isUpperCase(first);
    }

    /** Whether the line begins with a label. */
    boolean begins(Line line) {
        if (Label.BARE.containsKey(line.text())) {
            return true;
        }
        return labelsIn(line).stream()
                .limit(1)
                .anyMatch(label -> label.start() - line.at().start() <= 2);
    }
}
