package org.ratsfaden.resolution;

/** What became of a deed. */
public sealed interface Change {

    /** It is done. */
    record Changed(Progress progress) implements Change {}

    /** It is not: nothing has changed. */
    record Refused(Why why) implements Change {}

    /** Somebody else has done something about it meanwhile: nothing is done, so that nobody decides on what they have not seen. */
    record Overtaken(Progress now) implements Change {}

    /** Why it is not done. */
    enum Why {
        /** This is for somebody else to do. */
        NOT_YOURS,
        /** It cannot be done at this status, or has been done already. */
        NOT_NOW,
        /** No draft waits for its release. */
        NO_DRAFT,
        /** The note is empty, too long, or reports what an office cannot. */
        UNFIT_NOTE
    }
}
