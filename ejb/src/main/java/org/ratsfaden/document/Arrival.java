package org.ratsfaden.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;

/**
 * How a document came in.
 *
 * @param fileName name the sender gave it, for people; never used as a path
 * @param source who brought it: {@code folder:public}, {@code http:anna}
 * @param sourceUrl where it was published before, if the sender said so
 * @param declared what the source said about its visibility
 */
public record Arrival(
        String fileName, String source, @Nullable String sourceUrl, Visibility declared, Instant receivedAt) {}
