package org.ratsfaden.extraction;

import java.time.Duration;

/**
 * How much may be spent on one file.
 *
 * @param maxCharacters longest text kept from one file, in UTF-16 characters; at least 1
 * @param patience how long one file may take before its worker is killed; at least 1 s
 * @param heapMegabytes memory of one worker's heap; at least 64
 * @param workers how many files are parsed at the same time; at least 1
 */
public record ExtractionLimits(int maxCharacters, Duration patience, int heapMegabytes, int workers) {

    public ExtractionLimits {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("maxCharacters must be at least 1, but is " + maxCharacters);
        }
        if (patience.toSeconds() < 1) {
            throw new IllegalArgumentException("patience must be at least 1 s, but is " + patience);
        }
        if (heapMegabytes < 64) {
            throw new IllegalArgumentException("heapMegabytes must be at least 64, but is " + heapMegabytes);
        }
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be at least 1, but is " + workers);
        }
    }
}
