package org.ratsfaden.document;

/**
 * One page of a document's repaired text.
 *
 * @param number from 1
 * @param text repaired: lines end with {@code \n}, no form feeds, NFC; offsets of {@link Evidence} refer to it
 * @param wayBack from an offset here to the offset in the text as the file holds it
 */
public record Page(int number, String text, OffsetMap wayBack) {}
