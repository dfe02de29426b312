package org.ratsfaden.wording;

/**
 * Words that say when something is due.
 *
 * @param binding whether they can only mean an end ("bis", "spätestens", "innerhalb"), and not merely a time
 */
public record Due(Span at, TimeWindow window, boolean binding) {}
