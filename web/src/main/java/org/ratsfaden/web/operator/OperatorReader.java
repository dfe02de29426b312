package org.ratsfaden.web.operator;

import org.ratsfaden.access.Reader;

/** On whose behalf the operator's commands bring in and hand out documents: as a clerk would, under a name nobody can have. */
final class OperatorReader {

    /** The name holds a space, as no account's does. */
    static final Reader READER = new Reader.Clerk("the operator");

    private OperatorReader() {}
}
