package org.ratsfaden.recognition;

/**
 * One line of a {@link DocumentText}, without the blanks around it.
 *
 * @param number from 0, over all pages
 */
record Line(int number, Span at, String text) {

    boolean isBlank() {
        return text.isEmpty();
    }

    Stated<String> stated() {
        return new Stated<>(text, at);
    }
}
