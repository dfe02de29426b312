package org.ratsfaden.resolution;

import java.util.List;
import java.util.Map;
import org.ratsfaden.access.Reader;
import org.ratsfaden.meeting.ItemMoves;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.transaction.Transactions;

/**
 * Follow-up that has lost its decision: a correction gave the item another number, and what hung on a closed item was not to come to
 * an open one by itself; or it is read no more. The council office says to which decision it belongs.
 */
public final class GiveStrays {

    private static final int MOST = 50;

    private final Progresses progresses;
    private final Mentions mentions;
    private final ItemMoves moves;
    private final OpenProceedings proceedings;
    private final Transactions transactions;

    public GiveStrays(
            Progresses progresses,
            Mentions mentions,
            ItemMoves moves,
            OpenProceedings proceedings,
            Transactions transactions) {
        this.progresses = progresses;
        this.mentions = mentions;
        this.moves = moves;
        this.proceedings = proceedings;
        this.transactions = transactions;
    }

    /** How far something has come of which no document tells. */
    public record Stray(ResolutionId id, Progress progress) {}

    /** None for all but clerks. */
    public List<Stray> all(Reader reader) {
        return reader instanceof Reader.Clerk
                ? transactions.inOne(() -> {
                    List<ResolutionId> ids = progresses.strays(MOST);
                    Map<ResolutionId, Progress> known = progresses.of(ids);
                    return ids.stream()
                            .map(id -> new Stray(id, known.getOrDefault(id, Progress.NONE)))
                            .toList();
                })
                : List.of();
    }

    /**
     * Whatever was done about {@code stray} belongs to {@code decision}, together with what was done about that.
     *
     * @return whether {@code by} may say so, of these two
     */
    public boolean give(ResolutionId stray, ResolutionId decision, Reader by) {
        return by instanceof Reader.Clerk
                && transactions.inOne(() -> {
                    boolean known = mentions.of(List.of(stray)).isEmpty()
                            && progresses.of(List.of(stray)).containsKey(stray)
                            && !proceedings.of(List.of(decision), by).isEmpty();
                    if (known) {
                        mentions.move(stray, decision);
                        moves.moved(stray, decision);
                    }
                    return known;
                });
    }
}
