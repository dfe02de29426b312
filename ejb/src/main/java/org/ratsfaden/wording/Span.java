package org.ratsfaden.wording;

/** A stretch of a {@link DocumentText}: from {@code start} to before {@code end}, in UTF-16 units of the joined pages. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of text: " + start + " to " + end);
        }
    }

    public boolean isEmpty() {
        return start == end;
    }
}
