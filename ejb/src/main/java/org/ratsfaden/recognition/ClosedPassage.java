package org.ratsfaden.recognition;

/**
 * A stretch of minutes from which the public is shut out, from its heading to the next public one or to the end.
 *
 * @param fromOffset UTF-16 offset in the repaired text of page {@code fromPage}; the passage begins there
 * @param toOffset UTF-16 offset in the repaired text of page {@code toPage}; the passage ends before it
 */
public record ClosedPassage(int fromPage, int fromOffset, int toPage, int toOffset) {}
