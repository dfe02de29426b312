package org.ratsfaden.worker.protocol;

/** Why a worker could not read a file. */
public enum Refusal {
    ENCRYPTED,
    NO_TEXT,
    DAMAGED,
    WRONG_EXTENSION,
    UNSUPPORTED,
    TOO_LARGE
}
