package org.ratsfaden.search.lucene;

/**
 * A place in a text that was looked for.
 *
 * @param start offset of its first character; in all pages, one character apart, or in one page, as the method says
 * @param end offset behind its last character
 * @param needle which of the things looked for it is
 * @param weight how much it says, against others
 */
record Span(int start, int end, int needle, double weight) {}
