package org.ratsfaden.document;

import java.util.Optional;

/**
 * Which part of a document something is said about: the whole, or one of its agenda items. An item goes by its number, so that
 * what a person has said about it finds it again after every reading.
 *
 * @param value empty for the whole; else {@code 5.1}, {@code N5.1} where the public is shut out, {@code 5.1~2} where the number
 *     comes a second time, and {@code x} where none can be told; {@code p2} for the second promise that is followed up
 */
public record ItemKey(String value) {

    /** The document itself. */
    public static final ItemKey WHOLE = new ItemKey("");

    private static final String NO_NUMBER = "x";

    public ItemKey {
        if (!value.matches("(N?(\\d{1,3}(\\.\\d{1,3}){0,3}[a-z]?|x)(~\\d{1,3})?|p\\d{1,3})?") || value.length() > 24) {
            throw new IllegalArgumentException("no key of an agenda item: " + value);
        }
    }

    /** @param number without the letter; empty if none can be told */
    static ItemKey of(String number, boolean closed, int occurrence) {
        return new ItemKey((closed ? "N" : "")
                + (number.isEmpty() ? NO_NUMBER : number)
                + (occurrence > 1 ? "~" + occurrence : ""));
    }

    /** @param count from 1, of the promises of one document that are followed up */
    public static ItemKey ofPromise(int count) {
        return new ItemKey("p" + count);
    }

    /** The key written as {@code text}; empty for anything that is none. */
    public static Optional<ItemKey> parse(String text) {
        try {
            return Optional.of(new ItemKey(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public boolean isWhole() {
        return value.isEmpty();
    }

    /** Whether the item was read in a part from which the public is shut out. */
    public boolean isClosed() {
        return value.startsWith("N");
    }

    @Override
    public String toString() {
        return value;
    }
}
