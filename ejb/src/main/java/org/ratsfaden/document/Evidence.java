package org.ratsfaden.document;

/**
 * Where a finding stands (Fundstelle), in the repaired text of one page.
 *
 * @param page from 1
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset after the last character
 * @param quote exactly the text of that page from {@code start} to {@code end}
 */
public record Evidence(int page, int start, int end, String quote) {

    public Evidence {
        if (page < 1 || start < 0 || end - start != quote.length()) {
            throw new IllegalArgumentException(
                    "evidence on page %d from %d to %d does not fit its quote of %d characters"
                            .formatted(page, start, end, quote.length()));
        }
    }
}
