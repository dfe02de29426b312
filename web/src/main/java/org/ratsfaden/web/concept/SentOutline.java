package org.ratsfaden.web.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.EditConcept.Line;
import org.ratsfaden.concept.OutlineLine;

/** The forms in which a clerk edits an edition: one group of fields a chapter, told apart by its place in the form. */
final class SentOutline {

    /** No concept has more chapters. */
    private static final int MOST = 400;

    private static final int DEEPEST = 3;

    private SentOutline() {}

    /** A line, and where it shall stand. */
    private record Placed(double place, Line line) {}

    /** The chapters in the order asked for, without those that are dropped or empty; empty if one of them is unfit. */
    static Optional<List<Line>> of(Map<String, String[]> form) {
        List<Placed> lines = new ArrayList<>();
        for (int i = 1; i <= MOST && form.containsKey("titel-" + i); i++) {
            String title = value(form, "titel-" + i);
            String number = value(form, "nummer-" + i);
            if (title.isEmpty() || form.containsKey("entfernen-" + i)) {
                continue;
            }
            if (title.length() > OutlineLine.LONGEST_TITLE || number.length() > OutlineLine.LONGEST_NUMBER) {
                return Optional.empty();
            }
            Line line = new Line(
                    mark(value(form, "war-" + i)), number, title, level(form, i), form.containsKey("feld-" + i));
            lines.add(new Placed(place(value(form, "platz-" + i), i), line));
        }
        return Optional.of(lines.stream()
                .sorted(Comparator.comparingDouble(Placed::place))
                .map(Placed::line)
                .toList());
    }

    /** How many lines the form has. */
    static int lines(Map<String, String[]> form) {
        return (int) IntStream.rangeClosed(1, MOST)
                .takeWhile(i -> form.containsKey("titel-" + i))
                .count();
    }

    /** For each chapter of the edition before, the ones that are ticked. */
    static Map<ChapterKey, List<ChapterKey>> heirs(Map<String, String[]> form) {
        Map<ChapterKey, List<ChapterKey>> heirs = new HashMap<>();
        form.forEach((name, values) -> {
            ChapterKey earlier = name.startsWith("aus-") ? key(name.substring("aus-".length())) : null;
            if (earlier != null) {
                heirs.put(
                        earlier,
                        Arrays.stream(values)
                                .flatMap(value -> Optional.ofNullable(key(value)).stream())
                                .toList());
            }
        });
        return heirs;
    }

    private static @Nullable String mark(String text) {
        return text.matches("[A-Z0-9_]{1,120}|\\+[0-9a-f-]{1,40}") ? text : null;
    }

    private static @Nullable ChapterKey key(String text) {
        return text.matches("[A-Z0-9_]{1,120}") ? new ChapterKey(text) : null;
    }

    static int level(Map<String, String[]> form, int line) {
        String level = value(form, "ebene-" + line);
        return level.matches("[1-" + DEEPEST + "]") ? Integer.parseInt(level) : 1;
    }

    /** As a person counts: 2,5 lies between the second and the third. */
    private static double place(String text, int otherwise) {
        return text.matches("\\d{1,3}(?:[.,]\\d{1,3})?") ? Double.parseDouble(text.replace(',', '.')) : otherwise;
    }

    static String value(Map<String, String[]> form, String name) {
        String[] values = form.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0].strip();
    }
}
