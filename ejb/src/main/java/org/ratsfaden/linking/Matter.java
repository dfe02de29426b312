package org.ratsfaden.linking;

/**
 * Something councils talk about, as the council words name it.
 *
 * @param scope whether a whole concept is about it, or a chapter
 */
record Matter(Scope scope, String name) {

    enum Scope {
        SUBJECT,
        TOPIC
    }
}
