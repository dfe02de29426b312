package org.ratsfaden.search;

import java.time.Instant;
import java.util.UUID;

/**
 * A search somebody looks at again and again.
 *
 * @param account whose it is; nobody else sees it
 * @param address the whole search as it stands in an address
 * @param seenSeq what changed after this ({@code Document.indexSeq}) they have not seen yet
 * @param beforeSeq what changed after this was new to them when they looked last
 */
public record SavedSearch(UUID id, String account, String address, Instant savedAt, long seenSeq, long beforeSeq) {

    /** Longest address that is kept, in characters. */
    public static final int LONGEST_ADDRESS = 2_000;

    SavedSearch lookedAt(long seq) {
        return seq <= seenSeq ? this : new SavedSearch(id, account, address, savedAt, seq, seenSeq);
    }
}
