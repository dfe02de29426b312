package org.ratsfaden.web.clarification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.clarification.ClarificationView.OpenQuestion;
import org.ratsfaden.web.clarification.ClarificationView.StuckStep;
import org.ratsfaden.web.page.Frame;

/** Gathers what stands on the clerk's list. A document the clerk may not read (Confidential) is listed without its name. */
@Dependent
public final class OpenQuestions {

    private static final int MOST_STUCK = 100;

    private final Clarifications clarifications;
    private final StepQueue queue;
    private final Documents documents;
    private final Transactions transactions;

    @Inject
    public OpenQuestions(
            Clarifications clarifications, StepQueue queue, Documents documents, Transactions transactions) {
        this.clarifications = clarifications;
        this.queue = queue;
        this.documents = documents;
        this.transactions = transactions;
    }

    /** @param page from 1 */
    ClarificationView on(int page, Frame frame) {
        return transactions.inOne(() -> {
            List<Clarification> open = clarifications.open((page - 1) * ClarificationView.SIZE, ClarificationView.SIZE);
            List<StepQueue.Stuck> stuck = queue.stuck(MOST_STUCK);
            Map<DocumentId, Document> named = named(open, stuck, frame);
            return new ClarificationView(
                    frame,
                    clarifications.countOpen(),
                    page,
                    open.stream()
                            .map(question -> question(question, named.get(question.document()), frame))
                            .toList(),
                    stuck.stream()
                            .map(step -> stuck(step, named.get(step.step().document()), frame))
                            .toList());
        });
    }

    private Map<DocumentId, Document> named(List<Clarification> open, List<StepQueue.Stuck> stuck, Frame frame) {
        List<DocumentId> ids = Stream.concat(
                        open.stream().map(Clarification::document),
                        stuck.stream().map(step -> step.step().document()))
                .distinct()
                .toList();
        return documents.findAll(ids).stream()
                .filter(document -> AccessPolicy.mayRead(frame.reader(), document.visibility()))
                .collect(Collectors.toMap(Document::id, Function.identity()));
    }

    private static OpenQuestion question(Clarification open, @Nullable Document document, Frame frame) {
        return new OpenQuestion(
                open.id().toString(),
                name(document, frame),
                link(open.document(), frame),
                frame.labels().of(open.question()),
                document == null ? "" : open.detail(),
                frame.texts().moment(open.raisedAt()));
    }

    private static StuckStep stuck(StepQueue.Stuck stuck, @Nullable Document document, Frame frame) {
        return new StuckStep(
                stuck.id().toString(),
                name(document, frame),
                link(stuck.step().document(), frame),
                frame.labels().of(stuck.step()),
                stuck.attempts(),
                document == null ? "" : stuck.error(),
                frame.texts().moment(stuck.since()));
    }

    private static String name(@Nullable Document document, Frame frame) {
        return document == null
                ? frame.say("clarifications.unnamed")
                : document.arrival().fileName();
    }

    private static String link(DocumentId id, Frame frame) {
        return frame.link("/dokument/" + id);
    }
}
