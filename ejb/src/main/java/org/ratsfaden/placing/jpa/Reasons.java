package org.ratsfaden.placing.jpa;

import org.ratsfaden.transaction.jpa.Columns;

/** Reasons as long as their column. */
final class Reasons {

    private static final int LONGEST = 2000;

    private Reasons() {}

    static String cut(String reason) {
        return Columns.cut(reason, LONGEST);
    }
}
