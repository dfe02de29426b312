package org.ratsfaden.recognition;

/** What a text says about its own publicity. It belongs to the agenda item, not to the meeting. */
public enum Publicity {
    /** Nothing is said, or all of it is public. */
    NOT_CONTRADICTED,
    /** The item is non-public ("N 5.1", "nichtöffentlich"). */
    NON_PUBLIC,
    /** Public and non-public items in one file: a person has to divide it. */
    MIXED
}
