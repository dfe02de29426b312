package org.ratsfaden.placing;

import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification.Question;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;

/** Puts a decided change into the document, its history, the clerk's list and the list of removals. Joins the caller's transaction. */
public final class PlaceDocument {

    /** What is answered by anybody's decision who may see a document. */
    private static final Set<Question> ANSWERED = EnumSet.of(
            Question.NON_PUBLIC_IN_PUBLIC_SOURCE,
            Question.MIXED,
            Question.WIDER_WISH,
            Question.NARROWED_AGAIN,
            Question.ERASED_BEFORE);

    private final Documents documents;
    private final VisibilityChanges changes;
    private final Clarifications clarifications;
    private final Removals removals;
    private final Clock clock;

    public PlaceDocument(
            Documents documents,
            VisibilityChanges changes,
            Clarifications clarifications,
            Removals removals,
            Clock clock) {
        this.documents = documents;
        this.changes = changes;
        this.clarifications = clarifications;
        this.removals = removals;
        this.clock = clock;
    }

    /** Who may see a document, or will when it has been read. */
    static Visibility standing(Document document) {
        return document.state() instanceof DocumentState.Received
                ? document.arrival().declared()
                : document.visibility();
    }

    /**
     * At once, by one person.
     *
     * @param wish lets nobody in who is not in now
     * @throws IOException if the removal could not be written down
     */
    public VisibilityChange narrow(Document document, Visibility wish, String by, String reason) throws IOException {
        Visibility from = standing(document);
        if (from instanceof Visibility.Public) {
            // before the commit: a list that says too much hides too much, which a clerk can undo
            removals.add(Removal.of(Removal.Kind.DEPUBLISHED, document, clock.instant()));
        }
        documents.replace(document.narrowedTo(wish));
        overtake(document.id());
        answer(document.id(), by);
        VisibilityChange change = new VisibilityChange(
                UUID.randomUUID(), document.id(), from, wish, by, clock.instant(), reason, new Fate.AtOnce());
        changes.add(change);
        return change;
    }

    /** Nothing changes for anybody now; but if it is read again, it is not for more people than this. */
    void declareNarrower(Document document, Visibility wish) {
        Document narrower = document.narrowedTo(wish);
        if (!narrower.equals(document)) {
            documents.replace(narrower);
        }
    }

    VisibilityChange confirm(Document document, VisibilityChange proposal, String by) {
        documents.replace(document.placed(proposal.to()));
        answer(document.id(), by);
        VisibilityChange confirmed = proposal.with(new Fate.Confirmed(by, clock.instant()));
        changes.replace(confirmed);
        return confirmed;
    }

    /** After the commit: until this line is written, an older database that returns hides the document. */
    void notePublicAgain(DocumentId id) throws IOException {
        Document document = documents.find(id).orElseThrow();
        removals.add(Removal.of(Removal.Kind.PUBLISHED_AGAIN, document, clock.instant()));
    }

    /** A proposal that waits rests on what was true when it was made. */
    void overtake(DocumentId id) {
        changes.pendingFor(id)
                .ifPresent(proposal -> changes.replace(proposal.with(new Fate.Overtaken(clock.instant()))));
    }

    private void answer(DocumentId id, String by) {
        clarifications.openAbout(id).stream()
                .filter(open -> ANSWERED.contains(open.question()))
                .forEach(open -> clarifications.settle(open.id(), by));
    }
}
