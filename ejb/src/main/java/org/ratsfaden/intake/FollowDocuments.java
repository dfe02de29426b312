package org.ratsfaden.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.transaction.Transactions;

/** Tells somebody who brought many files how far they have come. */
public final class FollowDocuments {

    private static final int MOST_STUCK = 10_000;

    private final Documents documents;
    private final StepQueue queue;
    private final Transactions transactions;

    public FollowDocuments(Documents documents, StepQueue queue, Transactions transactions) {
        this.documents = documents;
        this.queue = queue;
        this.transactions = transactions;
    }

    /** The progress of each; one that does not exist any more is left out. */
    public Map<DocumentId, Progress> follow(Collection<DocumentId> ids) {
        return transactions.inOne(() -> {
            List<Document> found = documents.findAll(ids);
            boolean somebodyWaits = found.stream().anyMatch(FollowDocuments::waits);
            Set<DocumentId> stuck = somebodyWaits ? stuck() : Set.of();
            return found.stream().collect(Collectors.toMap(Document::id, document -> progress(document, stuck)));
        });
    }

    private static boolean waits(Document document) {
        return document.state() instanceof DocumentState.Received;
    }

    private Set<DocumentId> stuck() {
        return queue.stuck(MOST_STUCK).stream()
                .map(step -> step.step().document())
                .collect(Collectors.toSet());
    }

    private static Progress progress(Document document, Set<DocumentId> stuck) {
        return switch (document.state()) {
            case DocumentState.Received() ->
                stuck.contains(document.id()) ? new Progress.Stuck() : new Progress.Waiting();
            case DocumentState.Recognised(var _, var _), DocumentState.Erased(var _) -> new Progress.Read();
            case DocumentState.Quarantined(var reason, var _) -> new Progress.Quarantined(reason);
        };
    }
}
