package org.ratsfaden.bench;

import java.util.Arrays;
import java.util.List;

/** Some durations, in nanoseconds. */
record Times(List<Long> nanos) {

    Times {
        nanos = nanos.stream().sorted().toList();
    }

    /**
     * The smallest duration that at least this share of all do not exceed, in milliseconds (nearest rank).
     *
     * @param share over 0, at most 1
     */
    double percentile(double share) {
        int rank = (int) Math.ceil(share * nanos.size());
        return nanos.get(Math.max(rank, 1) - 1) / 1e6;
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
