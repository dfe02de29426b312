package org.ratsfaden.search;

/**
 * A place in a text that was searched for.
 *
 * @param start UTF-16 offset of the first character
 * @param end offset behind the last one
 */
public record Mark(int start, int end) {}
