package org.ratsfaden.placing.jpa;

/** Reasons as long as their column. */
final class Reasons {

    private static final int LONGEST = 2000;

    private Reasons() {}

    static String cut(String reason) {
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST);
    }
}
