package org.ratsfaden.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.ratsfaden.transaction.Transactions;

/** Removes originals that nobody needs any more. */
public final class RemoveFiles {

    private static final int AT_ONCE = 100;

    private final Documents documents;
    private final HeldFiles held;
    private final OriginalFiles originals;
    private final Transactions transactions;

    public RemoveFiles(Documents documents, HeldFiles held, OriginalFiles originals, Transactions transactions) {
        this.documents = documents;
        this.held = held;
        this.originals = originals;
        this.transactions = transactions;
    }

    /** What goes with an original, as long as that is there to compare it with. */
    @FunctionalInterface
    public interface Copies {

        /** @param bytes length of the file */
        void remove(ContentHash file, long bytes) throws IOException;
    }

    /**
     * Removes an original, and its copies before, unless a document needs it that is not erased. If somebody else holds it, the
     * copies go and the original stays. While this lasts nobody takes it in.
     *
     * @return whether nobody needs it
     * @throws IOException if it could not be removed; to be called again
     */
    public boolean unlessNeeded(ContentHash file, Copies copies) throws IOException {
        return transactions.inOne(() -> {
            boolean erased = documents.ofFile(file).stream().allMatch(Document::isErased);
            boolean unneeded = erased && !held.isHeld(file);
            if (erased && originals.holds(file)) {
                copies.remove(file, Files.size(originals.locate(file)));
            }
            if (unneeded) {
                originals.remove(file);
            }
            return unneeded;
        });
    }

    /**
     * Removes what was let go of and nobody needs.
     *
     * @throws IOException if one could not be removed, after all others were; it waits for the next call
     */
    public void letGo() throws IOException {
        List<ContentHash> waiting = transactions.inOne(() -> held.letGo(AT_ONCE));
        IOException failed = null;
        for (ContentHash file : waiting) {
            try {
                letGo(file);
            } catch (IOException e) {
                failed = failed == null ? e : failed;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void letGo(ContentHash file) throws IOException {
        unlessNeeded(file, (_, _) -> {});
        transactions.inOne(() -> {
            held.lookedAt(file);
            return file;
        });
    }
}
