package org.ratsfaden.extraction;

import java.time.Duration;

/**
 * How much may be spent on pictures of pages, which everybody may ask for.
 *
 * @param workers how many are drawn at the same time; at least 1
 * @param waiting how many requests may wait for one of them; at least 0
 * @param patience how long one may take before its worker is killed; at least 1 s
 * @param keptMegabytes how much of them is kept on disk; at least 10
 */
public record PictureLimits(int workers, int waiting, Duration patience, int keptMegabytes) {

    public PictureLimits {
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be at least 1, but is " + workers);
        }
        if (waiting < 0) {
            throw new IllegalArgumentException("waiting must be at least 0, but is " + waiting);
        }
        if (patience.toSeconds() < 1) {
            throw new IllegalArgumentException("patience must be at least 1 s, but is " + patience);
        }
        if (keptMegabytes < 10) {
            throw new IllegalArgumentException("keptMegabytes must be at least 10, but is " + keptMegabytes);
        }
    }
}
