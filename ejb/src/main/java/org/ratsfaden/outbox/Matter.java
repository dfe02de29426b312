package org.ratsfaden.outbox;

/**
 * What a mail is about. Nobody gets two mails about the same part of the same thing.
 *
 * @param thing what it concerns, with its kind: {@code release/0f1e…}, {@code resolution/…}; at most 100 characters
 * @param part which of the mails about it: a version, a day; at most 100 characters
 */
public record Matter(String thing, String part) {

    private static final int LONGEST = 100;

    public Matter {
        check(thing);
        check(part);
    }

    private static void check(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("expected 1 to " + LONGEST + " characters, but found: " + name);
        }
    }
}
