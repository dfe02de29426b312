package org.ratsfaden.press;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.transaction.Transactions;

/** What the press office is working on. Whoever may not read its drafts gets the same answer as for what does not exist. */
public final class ReadWorkshop {

    private final PressReleases releases;
    private final Transactions transactions;

    public ReadWorkshop(PressReleases releases, Transactions transactions) {
        this.releases = releases;
        this.transactions = transactions;
    }

    static boolean mayRead(Reader reader) {
        return AccessPolicy.mayRead(reader, new Visibility.Draft());
    }

    /** A release with what was done to it, oldest first, and what goes with its newest version. */
    public record Piece(PressRelease release, List<HistoryEntry> history, List<Attachment> attachments) {

        public Piece {
            history = List.copyOf(history);
            attachments = List.copyOf(attachments);
        }
    }

    public Optional<Piece> piece(ReleaseId id, Reader reader) {
        return transactions.inOne(() -> releases.find(id)
                .filter(_ -> mayRead(reader))
                .map(release -> new Piece(
                        release,
                        releases.history(id),
                        releases.attachments(id, release.last().number()))));
    }

    /** Releases whose newest version is at one of these stages, the last changed first. */
    public List<PressRelease> at(Collection<Stage> stages, int limit, Reader reader) {
        return mayRead(reader) ? transactions.inOne(() -> releases.at(stages, limit)) : List.of();
    }
}
