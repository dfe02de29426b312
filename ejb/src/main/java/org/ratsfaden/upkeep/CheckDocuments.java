package org.ratsfaden.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Finding;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.upkeep.Complaint.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every document can be read, stands in a state that there is, and its findings quote its text as it is. */
final class CheckDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(CheckDocuments.class);
    private static final int MOST_STUCK_TOLD = 1_000;
    private static final int LOOKS = 10;

    private final Documents documents;
    private final StepQueue queue;
    private final Transactions transactions;

    CheckDocuments(Documents documents, StepQueue queue, Transactions transactions) {
        this.documents = documents;
        this.queue = queue;
        this.transactions = transactions;
    }

    /** What the database says of some documents, at one instant. */
    private record Rows(
            List<Document> documents,
            Map<DocumentId, List<String>> texts,
            Map<DocumentId, List<Finding>> findings,
            Set<DocumentId> awaiting,
            long lastIndexSeq) {}

    /**
     * Checks these documents.
     *
     * @return those of them that are there and can be read
     */
    List<Document> check(List<DocumentId> ids, Onlooker onlooker) {
        Rows rows;
        try {
            rows = transactions.inOne(() -> rows(ids));
        } catch (RuntimeException e) {
            return oneByOne(ids, onlooker, e);
        }
        for (Document document : rows.documents) {
            if (!complaints(document, rows).isEmpty()) {
                lookAgain(document.id(), onlooker);
            }
        }
        return rows.documents;
    }

    private List<Document> oneByOne(List<DocumentId> ids, Onlooker onlooker, RuntimeException e) {
        if (ids.size() > 1) {
            return ids.stream()
                    .flatMap(id -> check(List.of(id), onlooker).stream())
                    .toList();
        }
        DocumentId id = ids.getFirst();
        LOG.warn("document cannot be read from its rows document={}", id, e);
        onlooker.found(new Complaint(
                Kind.UNREADABLE_DOCUMENT, id.toString(), e.getClass().getSimpleName()));
        return List.of();
    }

    private Rows rows(List<DocumentId> ids) {
        return new Rows(
                documents.findAll(ids),
                documents.textsOf(ids),
                documents.findingsOf(ids),
                queue.awaiting(ids),
                documents.lastIndexSeq());
    }

    /** What is wrong is wrong only if the document has not changed while it was looked at. */
    private void lookAgain(DocumentId id, Onlooker onlooker) {
        for (int look = 0; look < LOOKS; look++) {
            List<Document> before = transactions.inOne(() -> documents.findAll(List.of(id)));
            Rows rows = transactions.inOne(() -> rows(List.of(id)));
            List<Document> after = transactions.inOne(() -> documents.findAll(List.of(id)));
            if (before.equals(after)) {
                after.forEach(document -> complaints(document, rows).forEach(onlooker::found));
                return;
            }
        }
    }

    private static List<Complaint> complaints(Document document, Rows rows) {
        List<Complaint> complaints = new ArrayList<>();
        String id = document.id().toString();
        String wrong = impossible(document, rows);
        if (wrong != null) {
            complaints.add(new Complaint(Kind.IMPOSSIBLE_DOCUMENT, id, wrong));
        }
        if (document.state() instanceof DocumentState.Received && !rows.awaiting.contains(document.id())) {
            complaints.add(new Complaint(Kind.NOBODY_READS, id, "received, and no step"));
        }
        List<String> pages = rows.texts.getOrDefault(document.id(), List.of());
        for (Finding finding : rows.findings.getOrDefault(document.id(), List.of())) {
            Evidence evidence = finding.evidence();
            if (evidence != null && !isSliceOf(pages, evidence)) {
                String place = "%s on page %d from %d to %d"
                        .formatted(finding.field().key(), evidence.page(), evidence.start(), evidence.end());
                complaints.add(new Complaint(Kind.WRONG_QUOTE, id, place));
            }
        }
        return complaints;
    }

    private static @Nullable String impossible(Document document, Rows rows) {
        boolean hasText = rows.texts.containsKey(document.id());
        if (document.indexSeq() > rows.lastIndexSeq) {
            return "its change %d was never given; the last one is %d"
                    .formatted(document.indexSeq(), rows.lastIndexSeq);
        }
        return switch (document.state()) {
            case DocumentState.Received() -> hasText ? "has a text before it was read" : null;
            case DocumentState.Recognised(var _, var _) ->
                document.indexSeq() == 0 ? "was recognised and search was never told" : hasText ? null : "has no text";
            case DocumentState.Quarantined(var _, var _) -> null;
            case DocumentState.Erased(var _) ->
                hasText || rows.findings.containsKey(document.id()) ? "was erased, and has a text or findings" : null;
        };
    }

    private static boolean isSliceOf(List<String> pages, Evidence evidence) {
        return evidence.page() <= pages.size()
                && evidence.end() <= pages.get(evidence.page() - 1).length()
                && pages.get(evidence.page() - 1)
                        .regionMatches(
                                evidence.start(),
                                evidence.quote(),
                                0,
                                evidence.quote().length());
    }

    void checkSteps(Onlooker onlooker) {
        transactions
                .inOne(() -> queue.stuck(MOST_STUCK_TOLD))
                .forEach(stuck -> onlooker.found(new Complaint(
                        Kind.STUCK_STEP,
                        stuck.step().document().toString(),
                        "%s failed %d times, stuck since %s"
                                .formatted(stuck.step().getClass().getSimpleName(), stuck.attempts(), stuck.since()))));
    }
}
