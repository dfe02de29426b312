package org.ratsfaden.placing;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.transaction.Transactions;

/**
 * Changes who may see a document: narrower by one person, at once; wider by two clerks, the second of whom wishes the same
 * (decisions.md 6). What a person has decided outlives every re-reading.
 */
public final class ChangeVisibility {

    private final Documents documents;
    private final PlaceDocument place;
    private final VisibilityChanges changes;
    private final Consequences consequences;
    private final Clock clock;
    private final Transactions transactions;

    public ChangeVisibility(
            Documents documents,
            PlaceDocument place,
            VisibilityChanges changes,
            Consequences consequences,
            Clock clock,
            Transactions transactions) {
        this.documents = documents;
        this.place = place;
        this.changes = changes;
        this.consequences = consequences;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Makes the change, proposes it, or confirms the same proposal of another clerk.
     *
     * @throws IOException if it holds, but search could not follow
     */
    public Placed change(DocumentId id, Visibility wish, String reason, Reader by) throws IOException {
        Placed placed = transactions.inOne(() -> {
            Optional<Document> document = known(id, by);
            return document.isPresent() ? decide(document.get(), wish, reason, by) : new Placed.Missing();
        });
        if (placed instanceof Placed.Done(var change) && change.to() instanceof Visibility.Public) {
            transactions.inOne(() -> {
                place.notePublicAgain(id);
                return id;
            });
        }
        consequences.letSearchFollow();
        return placed;
    }

    /**
     * Takes a document off the web, in the name of the operator or of a rule; the council office keeps it.
     *
     * @param by who is told of in its history
     * @return {@link Placed.Unchanged} if it is not public
     * @throws IOException if it holds, but search could not follow
     */
    public Placed depublish(DocumentId id, String reason, String by) throws IOException {
        Placed placed = transactions.inOne(() -> {
            Optional<Document> document = documents.find(id).filter(known -> !known.isErased());
            if (document.isEmpty()) {
                return new Placed.Missing();
            }
            return PlaceDocument.standing(document.get()) instanceof Visibility.Public
                    ? new Placed.Done(place.narrow(document.get(), new Visibility.CouncilOffice(), by, reason))
                    : new Placed.Unchanged();
        });
        consequences.letSearchFollow();
        return placed;
    }

    private Placed decide(Document document, Visibility wish, String reason, Reader by) throws IOException {
        Visibility now = PlaceDocument.standing(document);
        if (!mayDecide(by, now)) {
            return new Placed.NotAllowed();
        }
        if (wish.equals(now)) {
            return new Placed.Unchanged();
        }
        if (now.meet(wish).equals(wish)) {
            return new Placed.Done(place.narrow(document, wish, account(by), reason));
        }
        if (!(by instanceof Reader.Clerk)) {
            return new Placed.NotAllowed();
        }
        return document.state() instanceof DocumentState.Received
                ? new Placed.TooEarly()
                : widen(document, wish, reason, account(by));
    }

    /** Clerks decide about everything they may know of, the press office about its own drafts. */
    private static boolean mayDecide(Reader by, Visibility now) {
        return switch (by) {
            case Reader.Clerk(var _) -> true;
            case Reader.Press(var _), Reader.PressChief(var _) -> now instanceof Visibility.Draft;
            case Reader.Anonymous(), Reader.Member(var _, var _), Reader.Office(var _), Reader.Admin(var _) -> false;
        };
    }

    private Placed widen(Document document, Visibility wish, String reason, String by) {
        Optional<VisibilityChange> proposed = changes.pendingFor(document.id());
        if (proposed.isPresent() && proposed.get().to().equals(wish)) {
            VisibilityChange proposal = proposed.get();
            return proposal.by().equals(by)
                    ? new Placed.Pending(proposal)
                    : new Placed.Done(place.confirm(document, proposal, by));
        }
        place.overtake(document.id());
        VisibilityChange proposal = new VisibilityChange(
                UUID.randomUUID(),
                document.id(),
                PlaceDocument.standing(document),
                wish,
                by,
                clock.instant(),
                reason,
                new Fate.Pending());
        changes.add(proposal);
        return new Placed.Pending(proposal);
    }

    /**
     * Ends the proposal that waits: withdrawn by whoever made it, refused by any other clerk.
     *
     * @return empty if there is none that this person may know of
     */
    public Optional<VisibilityChange> refuse(DocumentId id, String reason, Reader by) {
        return transactions.inOne(() -> known(id, by)
                .filter(_ -> by instanceof Reader.Clerk)
                .flatMap(document -> changes.pendingFor(document.id()))
                .map(proposal -> {
                    VisibilityChange ended = proposal.with(
                            proposal.by().equals(account(by))
                                    ? new Fate.Withdrawn(clock.instant())
                                    : new Fate.Refused(account(by), clock.instant(), reason));
                    changes.replace(ended);
                    return ended;
                }));
    }

    private Optional<Document> known(DocumentId id, Reader by) {
        return documents.find(id).filter(document -> AccessPolicy.mayRead(by, document.visibility()));
    }

    private static String account(Reader by) {
        return by.accountName().orElseThrow();
    }
}
