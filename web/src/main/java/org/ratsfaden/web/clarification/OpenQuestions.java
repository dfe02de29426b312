package org.ratsfaden.web.clarification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.matter.OpenTies;
import org.ratsfaden.placing.Erasure;
import org.ratsfaden.placing.Erasures;
import org.ratsfaden.placing.Fate;
import org.ratsfaden.placing.VisibilityChange;
import org.ratsfaden.placing.VisibilityChanges;
import org.ratsfaden.resolution.GiveStrays;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.clarification.ClarificationView.OpenQuestion;
import org.ratsfaden.web.clarification.ClarificationView.StuckStep;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.placing.PlacingViews;
import org.ratsfaden.web.resolution.StrayLines;
import org.ratsfaden.web.resolution.TieLines;

/** Gathers what stands on the clerk's list. A document the clerk may not read (Confidential) is listed without its name. */
@Dependent
public final class OpenQuestions {

    private static final int MOST_STUCK = 100;
    private static final int LAST_ANSWERS = 10;
    private static final String HERE = "/zu-klaeren";

    private final Clarifications clarifications;
    private final StepQueue queue;
    private final Documents documents;
    private final VisibilityChanges changes;
    private final Erasures erasures;
    private final OpenTies ties;
    private final GiveStrays strays;
    private final Transactions transactions;

    @Inject
    public OpenQuestions(
            Clarifications clarifications,
            StepQueue queue,
            Documents documents,
            VisibilityChanges changes,
            Erasures erasures,
            OpenTies ties,
            GiveStrays strays,
            Transactions transactions) {
        this.clarifications = clarifications;
        this.queue = queue;
        this.documents = documents;
        this.changes = changes;
        this.erasures = erasures;
        this.ties = ties;
        this.strays = strays;
        this.transactions = transactions;
    }

    /**
     * @param page from 1
     * @param notice what this clerk has just done: {@code erased}, or tried: {@code kein-beschluss}; anything else for nothing
     */
    ClarificationView on(int page, String notice, Frame frame) {
        return transactions.inOne(() -> {
            List<Clarification> open = clarifications.open((page - 1) * ClarificationView.SIZE, ClarificationView.SIZE);
            List<StepQueue.Stuck> stuck = queue.stuck(MOST_STUCK);
            List<VisibilityChange> proposed = changes.pending(MOST_STUCK);
            List<Erasure> erasing = erasures.proposed(MOST_STUCK);
            Map<DocumentId, Document> named = named(
                    Stream.of(
                                    open.stream().map(Clarification::document),
                                    stuck.stream().map(step -> step.step().document()),
                                    proposed.stream().map(VisibilityChange::document),
                                    erasing.stream().map(Erasure::document))
                            .flatMap(ids -> ids),
                    frame);
            return new ClarificationView(
                    frame,
                    notice.equals("erased") ? frame.say("clarifications.erased") : null,
                    notice.equals("kein-beschluss") ? frame.say("stray.no-decision") : null,
                    clarifications.countOpen(),
                    page,
                    waiting(proposed, erasing, named, frame),
                    open.stream()
                            .map(question -> question(question, named.get(question.document()), frame))
                            .toList(),
                    new TieLines(frame).of(ties.asked(frame.reader()), HERE),
                    new TieLines(frame).of(ties.answered(LAST_ANSWERS, frame.reader()), HERE),
                    new StrayLines(frame).of(strays.all(frame.reader())),
                    stuck.stream()
                            .map(step -> stuck(step, named.get(step.step().document()), frame))
                            .toList());
        });
    }

    private Map<DocumentId, Document> named(Stream<DocumentId> ids, Frame frame) {
        return documents.findAll(ids.distinct().toList()).stream()
                .filter(document -> AccessPolicy.mayRead(frame.reader(), document.visibility()))
                .collect(Collectors.toMap(Document::id, Function.identity()));
    }

    /** What a clerk may not know of waits for others. */
    private static List<ClarificationView.Waiting> waiting(
            List<VisibilityChange> proposed, List<Erasure> erasing, Map<DocumentId, Document> named, Frame frame) {
        return Stream.concat(
                        proposed.stream()
                                .filter(change -> named.containsKey(change.document()))
                                .map(change -> waiting(
                                        named.get(change.document()), PlacingViews.words(change, frame), frame)),
                        erasing.stream()
                                .filter(erasure -> named.containsKey(erasure.document()))
                                .map(erasure -> waiting(
                                        named.get(erasure.document()), PlacingViews.words(erasure, frame), frame)))
                .toList();
    }

    private static ClarificationView.Waiting waiting(@Nullable Document document, String words, Frame frame) {
        Document known = Objects.requireNonNull(document);
        return new ClarificationView.Waiting(name(known, frame), link(known.id(), frame) + "#sichtbarkeit", words);
    }

    private OpenQuestion question(Clarification open, @Nullable Document document, Frame frame) {
        return new OpenQuestion(
                open.id().toString(),
                name(document, frame),
                link(open.document(), frame),
                frame.labels().of(open.question()),
                document == null ? "" : found(open, document, frame),
                frame.texts().moment(open.raisedAt()),
                open.question() == Clarification.Question.NARROWED_AGAIN ? undo(open.document(), frame) : null,
                document == null ? null : unread(document, frame),
                document != null && open.question() == Clarification.Question.MIXED && isPdf(document)
                        ? frame.link("/dokument/" + open.document() + "/oeffentlicher-teil")
                        : null);
    }

    private static ClarificationView.@Nullable Unread unread(Document document, Frame frame) {
        return document.state() instanceof DocumentState.Quarantined
                ? new ClarificationView.Unread(document.id().toString(), link(document.id(), frame) + "/loeschen")
                : null;
    }

    private ClarificationView.@Nullable Undo undo(DocumentId document, Frame frame) {
        return changes.of(document).stream()
                .filter(change -> change.fate() instanceof Fate.AtOnce)
                .findFirst()
                .map(change -> new ClarificationView.Undo(
                        frame.link("/dokument/" + document + "/sichtbarkeit"),
                        PlacingViews.word(change.from()),
                        PlacingViews.committees(change.from())))
                .orElse(null);
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

    private static boolean isPdf(Document document) {
        return document.state() instanceof DocumentState.Recognised(var type, var _) && type.equals("application/pdf");
    }

    private static String name(@Nullable Document document, Frame frame) {
        return document == null
                ? frame.say("clarifications.unnamed")
                : document.arrival().fileName();
    }

    private static String link(DocumentId id, Frame frame) {
        return frame.link("/dokument/" + id);
    }

    /** For a file that could not be read, why, and what was found in it. */
    private static String found(Clarification open, Document document, Frame frame) {
        if (!(document.state() instanceof DocumentState.Quarantined(var reason, var detail))) {
            return frame.labels().found(open.question(), open.detail());
        }
        String found = frame.labels().found(reason, detail);
        return found.isEmpty()
                ? frame.labels().of(reason)
                : frame.say("found.reason-and-more", frame.labels().of(reason), found);
    }
}
