package org.ratsfaden.placing;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Finding;
import org.ratsfaden.transaction.Transactions;

/**
 * Keeps the times of keeping: what has been public long enough leaves the web, what the house has kept long enough is offered to
 * the archive, and nothing is erased before the archive's answer is booked (§ 6 LDSG SH; KGSt 4/2006).
 */
public final class KeepRetention {

    private static final int AT_ONCE = 200;

    private final Documents documents;
    private final VisibilityChanges changes;
    private final Retentions retentions;
    private final ChangeVisibility changing;
    private final RetentionRules rules;
    private final Clock clock;
    private final Transactions transactions;

    public KeepRetention(
            Documents documents,
            VisibilityChanges changes,
            Retentions retentions,
            ChangeVisibility changing,
            RetentionRules rules,
            Clock clock,
            Transactions transactions) {
        this.documents = documents;
        this.changes = changes;
        this.retentions = retentions;
        this.changing = changing;
        this.rules = rules;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * A document whose time is over.
     *
     * @param becomes where it has to go now: {@code DEPUBLISHED} or {@code OFFERED}
     * @param rule the time that is over
     */
    public record Due(DocumentId document, DocumentKind kind, RetentionStage becomes, KeepingTime rule) {}

    /** What would have to be done today, in no particular order. */
    public List<Due> due() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Due> due = new ArrayList<>();
        long seq = 0;
        for (List<Document> next = changedSince(seq); !next.isEmpty(); next = changedSince(seq)) {
            List<Document> batch = next;
            due.addAll(transactions.inOne(() -> due(batch, today)));
            seq = next.getLast().indexSeq();
        }
        return due;
    }

    private List<Document> changedSince(long seq) {
        return transactions.inOne(() -> documents.changedSince(seq, AT_ONCE));
    }

    private List<Due> due(List<Document> batch, LocalDate today) {
        Map<DocumentId, List<Finding>> findings =
                documents.findingsOf(batch.stream().map(Document::id).toList());
        return batch.stream()
                .filter(document -> document.state() instanceof DocumentState.Recognised)
                .flatMap(document -> due(document, findings.getOrDefault(document.id(), List.of()), today).stream())
                .toList();
    }

    private Optional<Due> due(Document document, List<Finding> findings, LocalDate today) {
        boolean isPublic = document.visibility() instanceof Visibility.Public;
        KeepingTime rule = (isPublic ? rules.web() : rules.internal()).of(document.kind());
        RetentionStage becomes = isPublic ? RetentionStage.DEPUBLISHED : RetentionStage.OFFERED;
        if (!rule.isOver(day(document, findings), today)) {
            return Optional.empty();
        }
        boolean mayGo = isPublic
                ? rule.isOver(publishedAgain(document.id()), today)
                : retentions.stageOf(document.id()).mayBecome(becomes);
        return mayGo ? Optional.of(new Due(document.id(), document.kind(), becomes, rule)) : Optional.empty();
    }

    /** Day of the meeting or of issue, or else the day it came in. */
    private LocalDate day(Document document, List<Finding> findings) {
        return Objects.requireNonNullElseGet(
                Description.of(document, findings).date(),
                () -> LocalDate.ofInstant(document.arrival().receivedAt(), clock.getZone()));
    }

    /** When two clerks last published it; the clock of the web begins anew then. */
    private LocalDate publishedAgain(DocumentId id) {
        return changes.of(id).stream()
                .filter(change -> change.to() instanceof Visibility.Public)
                .flatMap(change -> change.fate() instanceof Fate.Confirmed(var _, var at) ? Stream.of(at) : Stream.of())
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                .orElse(LocalDate.EPOCH);
    }

    /**
     * Takes off the web what has been there long enough.
     *
     * @return what left
     */
    public List<Due> depublishWhatIsDue() throws IOException {
        List<Due> left = new ArrayList<>();
        for (Due due : due()) {
            if (due.becomes() == RetentionStage.DEPUBLISHED
                    && changing.depublish(due.document(), due.rule().words(), "retention") instanceof Placed.Done) {
                move(due.document(), RetentionStage.DEPUBLISHED, "retention");
                left.add(due);
            }
        }
        return left;
    }

    /** Offers to the archive what the house has kept long enough; the documents that are offered now, and those before. */
    public List<DocumentId> offerWhatIsDue(String by) {
        due().stream()
                .filter(due -> due.becomes() == RetentionStage.OFFERED)
                .forEach(due -> move(due.document(), RetentionStage.OFFERED, by));
        return offered();
    }

    /** What is offered to the archive, which has not answered yet. */
    public List<DocumentId> offered() {
        return transactions.inOne(() -> retentions.in(RetentionStage.OFFERED, Integer.MAX_VALUE));
    }

    /** What the archive has answered about, taken over or not; two clerks may erase it. */
    public List<DocumentId> answered() {
        return transactions.inOne(() -> Stream.of(RetentionStage.ACCEPTED, RetentionStage.REJECTED)
                .flatMap(stage -> retentions.in(stage, Integer.MAX_VALUE).stream())
                .toList());
    }

    /**
     * Books what the archive has answered.
     *
     * @return false if this document is not offered
     */
    public boolean book(DocumentId id, boolean accepted, String by) {
        return transactions.inOne(() -> {
            boolean offered = retentions.stageOf(id) == RetentionStage.OFFERED;
            if (offered) {
                retentions.move(id, accepted ? RetentionStage.ACCEPTED : RetentionStage.REJECTED, clock.instant(), by);
            }
            return offered;
        });
    }

    /** From {@code ACTIVE}, whatever happened before it was published again. */
    private void move(DocumentId id, RetentionStage becomes, String by) {
        transactions.inOne(() -> {
            if (becomes == RetentionStage.DEPUBLISHED && retentions.stageOf(id) == RetentionStage.DEPUBLISHED) {
                retentions.move(id, RetentionStage.ACTIVE, clock.instant(), by);
            }
            if (retentions.stageOf(id).mayBecome(becomes)) {
                retentions.move(id, becomes, clock.instant(), by);
            }
            return id;
        });
    }
}
