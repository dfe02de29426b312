package org.ratsfaden.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ratsfaden.document.DocumentId;

/** What is still to be done, written with the change that makes it necessary. Joins the caller's transaction. */
public interface StepQueue {

    void add(Step step);

    /** Adds those for which nobody waits already: a step of the same kind for the same document that nobody has begun. */
    void addMissing(List<Step.Link> steps);

    /**
     * Hands out due steps, and nobody else gets them before {@code until}; must run in a transaction of its own. Each is counted
     * as begun with that, so that one on which the server dies is known by its attempts afterwards.
     *
     * <p>What was begun before comes first, and alone: should the server die on it again, no other step is blamed. All others come
     * oldest first, up to {@code limit}.
     *
     * @param node who takes them
     */
    List<Claimed> claim(String node, int limit, Instant now, Instant until);

    /** Strikes out a step; in the transaction that keeps what it has brought about. */
    void done(Claimed claimed);

    /** It went wrong: it is due again at {@code notBefore}, or stuck if that is {@link Instant#MAX}. */
    void failed(Claimed claimed, String error, Instant notBefore);

    /** The world around it went wrong: it is due again at {@code notBefore}, and the attempt does not count. */
    void postponed(Claimed claimed, String error, Instant notBefore);

    /** Frees what {@code node} took and does not know of: before it died, or in a claim whose answer it never got. */
    void release(String node, Set<UUID> inHand);

    /** Steps that have failed too often, oldest first, at most {@code limit}. */
    List<Stuck> stuck(int limit);

    /** Makes a stuck step due now, with its attempts forgotten. */
    void retry(UUID id, Instant now);

    /** Those of {@code documents} for which there is a step to do, stuck or not. */
    Set<DocumentId> awaiting(Collection<DocumentId> documents);

    /** Forgets every step of this document, claimed ones included: nothing is to be done for it any more. */
    void forget(DocumentId document);

    /** Steps that are not done, stuck ones included. */
    long count();

    /** @param attempts how often it was begun, this time included */
    record Claimed(UUID id, Step step, int attempts) {}

    record Stuck(UUID id, Step step, int attempts, String error, Instant since) {}
}
