package org.ratsfaden.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the text of a page stands on its picture. Offsets are those of the text as the file holds it, before any repair. */
public record PlacedText(List<Run> runs) {

    /** Places are told in this many parts of the width and of the height of the picture. */
    public static final int WHOLE = 10_000;

    public PlacedText {
        runs = List.copyOf(runs);
    }

    /**
     * Characters that stand beside each other.
     *
     * @param start offset of the first
     * @param edges the left edge of each, and the right edge of the last
     */
    public record Run(int start, int top, int bottom, List<Integer> edges) {

        public Run {
            if (edges.size() < 2) {
                throw new IllegalArgumentException("a run needs two edges, but has " + edges.size());
            }
            edges = List.copyOf(edges);
        }

        private int end() {
            return start + edges.size() - 1;
        }

        private Box box(int from, int to) {
            int left = edges.get(Math.max(from, start) - start);
            int right = edges.get(Math.min(to, end()) - start);
            return new Box(Math.min(left, right), top, Math.max(left, right), bottom);
        }
    }

    /** A part of the picture. */
    public record Box(int left, int top, int right, int bottom) {

        /** Whether {@code next} goes on where this ends, at most a blank away. */
        private boolean goesOnIn(Box next) {
            int height = bottom - top;
            return Math.abs(next.top - top) <= height / 3
                    && Math.abs(next.bottom - bottom) <= height / 3
                    && next.left >= right - height
                    && next.left <= right + height;
        }

        private Box with(Box next) {
            return new Box(left, Math.min(top, next.top), Math.max(right, next.right), Math.max(bottom, next.bottom));
        }
    }

    /** What the text from {@code start} to {@code end} covers: one box a line. */
    public List<Box> boxes(int start, int end) {
        List<Box> boxes = new ArrayList<>();
        for (Run run : runs) {
            if (run.start() < end && start < run.end()) {
                Box next = run.box(start, end);
                if (!boxes.isEmpty() && boxes.getLast().goesOnIn(next)) {
                    next = boxes.removeLast().with(next);
                }
                boxes.add(next);
            }
        }
        return boxes;
    }

    /**
     * Reads a run a line: start, top, bottom, edges.
     *
     * @throws IllegalArgumentException if it says anything else
     */
    public static PlacedText read(String lines) {
        return new PlacedText(lines.lines().map(PlacedText::run).toList());
    }

    private static Run run(String line) {
        List<Integer> numbers =
                Arrays.stream(line.split(" ", -1)).map(Integer::valueOf).toList();
        if (numbers.size() < 3) {
            throw new IllegalArgumentException("a run has three numbers and its edges, but this one is " + line);
        }
        return new Run(numbers.get(0), numbers.get(1), numbers.get(2), numbers.subList(3, numbers.size()));
    }
}
