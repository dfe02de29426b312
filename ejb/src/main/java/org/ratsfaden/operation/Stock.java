package org.ratsfaden.operation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.QuarantineReason;

/** What the database holds, counted. Joins the caller's transaction. */
public interface Stock {

    Steps steps(Instant now);

    /** How many documents there are, by state: {@code received}, {@code recognised}, {@code quarantined}. */
    Map<String, Long> documents();

    Originals originals();

    /** Documents that could not be read, the newest first, at most {@code limit}. */
    List<Unread> unread(int limit);

    Database database();

    /**
     * What is to be done.
     *
     * @param due that somebody could do now, or does
     * @param waiting for their next attempt
     * @param stuck for a person
     * @param oldestDue since when the oldest of those due is written down; {@code null} if none is due
     */
    record Steps(
            long due, long waiting, long stuck, @Nullable Instant oldestDue) {}

    /** @param bytes of all of them together, without what the file system adds */
    record Originals(long files, long bytes) {}

    /** @param receivedAt when it came */
    record Unread(DocumentId document, QuarantineReason reason, Instant receivedAt) {}

    /**
     * @param product with its version, as its driver says: {@code H2 2.2.224}
     * @param bytes on its disk; empty if it does not tell
     */
    record Database(String product, @Nullable Long bytes) {}
}
