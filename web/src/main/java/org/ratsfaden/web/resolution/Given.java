package org.ratsfaden.web.resolution;

/** What became of a decision that was ticked to be given to an office. */
enum Given {
    GIVEN,
    /** No office is named. */
    NO_OFFICE,
    /** The deadline is no day. */
    NO_DAY,
    /** Somebody else has worked on it meanwhile. */
    OVERTAKEN,
    /** It cannot be given at its status, or is gone. */
    REFUSED
}
