package org.ratsfaden.recognition;

import org.ratsfaden.recognition.Comparison.Verdict;

/** How often a field was found right, wrong, not at all, or where there is none. */
record Tally(int right, int wrong, int missing, int spurious) {

    static Tally of(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> new Tally(1, 0, 0, 0);
            case WRONG -> new Tally(0, 1, 0, 0);
            case MISSING -> new Tally(0, 0, 1, 0);
            case SPURIOUS -> new Tally(0, 0, 0, 1);
            case RIGHTLY_ABSENT -> new Tally(0, 0, 0, 0);
        };
    }

    Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missing + other.missing, spurious + other.spurious);
    }

    int labels() {
        return right + wrong + missing;
    }

    /** Of what was found, the part that is right; 1 if nothing was found. */
    double precision() {
        int found = right + wrong + spurious;
        return found == 0 ? 1 : (double) right / found;
    }

    /** Of what there is, the part that was found. */
    double recall() {
        return (double) right / labels();
    }

    /** The harmonic mean of both; 0 if nothing is right. */
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missing + spurious + wrong);
    }
}
