package org.ratsfaden.search;

/**
 * A German word as search and linking compare it.
 *
 * @param stem what its forms have in common, in lower case
 * @param position which word of the text it is, counted without those that are everywhere ("der", "und")
 * @param part whether it is a part of a compound, which stands at the same position
 * @param start UTF-16 offset of the word, or of the compound it is a part of
 * @param end offset after it
 */
public record Term(String stem, int position, boolean part, int start, int end) {}
