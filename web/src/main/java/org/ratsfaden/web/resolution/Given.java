package org.ratsfaden.web.resolution;

/** What became of a decision that was ticked to be given to an office. */
enum Given {
    GIVEN,
    /** No office is named, or the deadline is no day. */
    UNFIT,
    /** Somebody else has worked on it meanwhile. */
    OVERTAKEN
}
