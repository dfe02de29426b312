package org.ratsfaden.wording;

/**
 * One line of a {@link DocumentText}, without the blanks around it.
 *
 * @param number from 0, over all pages
 */
public record Line(int number, Span at, String text) {

    public boolean isBlank() {
        return text.isEmpty();
    }

    public Stated<String> stated() {
        return new Stated<>(text, at);
    }
}
