package org.ratsfaden.placing;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.OpeningLog;
import org.ratsfaden.access.Reader;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.placing.Erasure.Progress;
import org.ratsfaden.transaction.Transactions;

/**
 * Erases a document for ever: by two clerks, or by the operator. What the database knows of it goes in one transaction, which
 * leaves a tombstone and a step; the step removes the rest ({@link FinishErasure}) and goes on until it is done.
 */
public final class EraseDocument {

    private final Documents documents;
    private final Forgetting forgetting;
    private final Erasures erasures;
    private final Consequences consequences;
    private final Clock clock;
    private final Transactions transactions;

    /** Everything beside the document itself that tells of it. */
    public record Forgetting(
            VisibilityChanges changes, Clarifications clarifications, OpeningLog openings, Retentions retentions) {

        void forget(DocumentId id) {
            changes.forget(id);
            clarifications.forget(id);
            openings.pseudonymise(id.value());
        }
    }

    public EraseDocument(
            Documents documents,
            Forgetting forgetting,
            Erasures erasures,
            Consequences consequences,
            Clock clock,
            Transactions transactions) {
        this.documents = documents;
        this.forgetting = forgetting;
        this.erasures = erasures;
        this.consequences = consequences;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Proposes the erasure, or orders what another clerk has proposed.
     *
     * @throws IOException if it is ordered, but search could not follow
     */
    public Erasing erase(DocumentId id, Ground ground, String reason, Reader by) throws IOException {
        return answered(transactions.inOne(() -> documents
                .find(id)
                .filter(document -> AccessPolicy.mayRead(by, document.visibility()))
                .map(document -> by instanceof Reader.Clerk(var account)
                        ? decide(document, ground, reason, account)
                        : new Erasing.NotAllowed())
                .orElseGet(Erasing.Missing::new)));
    }

    /**
     * Orders the erasure at once, in the name of the operator.
     *
     * @throws IOException if it is ordered, but search could not follow
     */
    public Erasing order(DocumentId id, Ground ground) throws IOException {
        return answered(transactions.inOne(() -> documents
                .find(id)
                .filter(document -> !document.isErased())
                .map(document -> mayGo(document, ground) ? order(document, ground) : new Erasing.ArchiveNotAsked())
                .orElseGet(Erasing.Missing::new)));
    }

    /** After the return of an older database: what had been erased is erased again, whatever the archive has said. */
    boolean eraseAgain(Removal line) throws IOException {
        Ground ground = line.ground() == null ? Ground.DATA_PROTECTION : line.ground();
        return answered(transactions.inOne(() -> documents
                        .find(line.document())
                        .filter(document -> !document.isErased())
                        .<Erasing>map(document -> order(document, ground))
                        .orElseGet(Erasing.Missing::new)))
                instanceof Erasing.Ordered;
    }

    /** Ends a proposal that nobody has followed; whoever made it, or any other clerk. */
    public boolean refuse(DocumentId id, Reader by) {
        return transactions.inOne(() -> {
            boolean waits = by instanceof Reader.Clerk
                    && erasures.of(id)
                            .filter(known -> known.progress() instanceof Progress.Proposed)
                            .isPresent();
            if (waits) {
                erasures.forget(id);
            }
            return waits;
        });
    }

    private Erasing decide(Document document, Ground ground, String reason, String by) {
        if (!mayGo(document, ground)) {
            return new Erasing.ArchiveNotAsked();
        }
        Optional<Erasure> proposed = erasures.of(document.id());
        if (proposed.isPresent()
                && proposed.get().ground() == ground
                && proposed.get().progress() instanceof Progress.Proposed(var first, var _, var _)) {
            return first.equals(by) ? new Erasing.Pending(proposed.get()) : order(document, ground);
        }
        Erasure proposal = new Erasure(document.id(), ground, new Progress.Proposed(by, clock.instant(), reason));
        erasures.keep(proposal);
        return new Erasing.Pending(proposal);
    }

    /** What is only old waits for the archive; what is unlawful does not. */
    private boolean mayGo(Document document, Ground ground) {
        return ground != Ground.RETENTION
                || forgetting.retentions().stageOf(document.id()).mayBecome(RetentionStage.ERASED);
    }

    private Erasing order(Document document, Ground ground) {
        Instant now = clock.instant();
        documents.ofFile(document.file()); // held until commit: who would quote it has done so, or finds it erased
        documents.forgetContent(document.id());
        forgetting.forget(document.id());
        Erasure ordered = new Erasure(document.id(), ground, new Progress.Ordered(now));
        erasures.keep(ordered);
        documents.replace(document.erased(now));
        if (ground == Ground.RETENTION && mayGo(document, ground)) {
            forgetting.retentions().move(document.id(), RetentionStage.ERASED, now, "");
        }
        consequences.finishErasureOf(document.id());
        return new Erasing.Ordered(ordered);
    }

    private Erasing answered(Erasing erasing) throws IOException {
        consequences.letSearchFollow();
        return erasing;
    }
}
