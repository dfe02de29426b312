package org.ratsfaden.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.document.StoredFile;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.upkeep.Complaint.Kind;
import org.ratsfaden.upkeep.Onlooker.Progress;
import org.ratsfaden.upkeep.Onlooker.Stage;

/**
 * Every original is there, and byte by byte what it was. Whatever seems wrong is looked at again: files come and go meanwhile.
 */
final class CheckOriginals {

    /** Whoever keeps a file records it soon after; and whoever restores a database of yesterday misses no file of today. */
    private static final Duration SPARED = Duration.ofDays(1);

    private static final int PLACES = 256;

    private final Documents documents;
    private final OriginalFiles originals;
    private final Transactions transactions;
    private final Clock clock;

    CheckOriginals(Documents documents, OriginalFiles originals, Transactions transactions, Clock clock) {
        this.documents = documents;
        this.originals = originals;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return how many originals there should be */
    long check(Orphans orphans, Onlooker onlooker) throws IOException {
        long originalsSeen = 0;
        for (int place = 0; place < PLACES; place++) {
            originalsSeen += check("%02x".formatted(place), orphans, onlooker);
            onlooker.progress(new Progress(Stage.ORIGINALS, originalsSeen, originalsSeen * PLACES / (place + 1)));
        }
        return originalsSeen;
    }

    private long check(String digits, Orphans orphans, Onlooker onlooker) throws IOException {
        Map<ContentHash, Long> expected = new HashMap<>(transactions.inOne(() -> documents.files(digits)));
        long count = expected.size();
        for (StoredFile stored : originals.stored(digits)) {
            Optional<ContentHash> known =
                    stored.original().filter(hash -> expected.remove(hash) != null || isRecorded(hash));
            if (known.isPresent()) {
                checkBytes(stored, known.get(), onlooker);
            } else {
                orphan(stored, orphans, onlooker);
            }
        }
        for (ContentHash hash : expected.keySet()) {
            if (isRecorded(hash) && !originals.holds(hash)) {
                onlooker.found(new Complaint(Kind.MISSING_ORIGINAL, hash.hex(), "no file of this name"));
            }
        }
        return count;
    }

    private void checkBytes(StoredFile stored, ContentHash hash, Onlooker onlooker) throws IOException {
        try {
            ContentHash found = ContentHash.of(stored.path());
            if (!found.equals(hash)) {
                onlooker.found(new Complaint(
                        Kind.DAMAGED_ORIGINAL,
                        hash.hex(),
                        "its %d bytes have the hash %s".formatted(Files.size(stored.path()), found.hex())));
            }
        } catch (NoSuchFileException e) {
            if (isRecorded(hash) && !originals.holds(hash)) {
                onlooker.found(new Complaint(Kind.MISSING_ORIGINAL, hash.hex(), "no file of this name any more"));
            }
        } catch (IOException e) {
            onlooker.found(new Complaint(Kind.DAMAGED_ORIGINAL, hash.hex(), String.valueOf(e)));
        }
    }

    private void orphan(StoredFile stored, Orphans orphans, Onlooker onlooker) throws IOException {
        boolean isOld = stored.lastKept().isBefore(clock.instant().minus(SPARED));
        boolean isGone = isOld && orphans == Orphans.REMOVED_WHEN_OLD && originals.remove(stored);
        String detail = isGone ? "deleted" : isOld ? "older than a day" : "from the last day, perhaps still coming in";
        onlooker.found(new Complaint(Kind.ORPHAN, stored.name(), detail));
    }

    private boolean isRecorded(ContentHash hash) {
        return transactions.inOne(() -> documents.files(hash.hex())).containsKey(hash);
    }
}
