package org.ratsfaden.resolution;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.transaction.Transactions;

/** Moves a decision on, and writes its history. */
public final class TrackResolution {

    private final OpenProceedings proceedings;
    private final Progresses progresses;
    private final Clock clock;
    private final Transactions transactions;

    public TrackResolution(OpenProceedings proceedings, Progresses progresses, Clock clock, Transactions transactions) {
        this.proceedings = proceedings;
        this.progresses = progresses;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Does it, if that is for {@code by} to do now.
     *
     * @return empty if there is no such decision for {@code by}
     */
    public Optional<Change> track(ResolutionId id, Deed deed, Reader by) {
        return transactions.inOne(() -> {
            Progress before = progresses.of(List.of(id)).getOrDefault(id, Progress.NONE);
            Optional<Actor> actor = Actor.of(by, before.assignment());
            Reader reading = actor.isPresent() ? AccessPolicy.asAssigned(by) : by;
            if (proceedings.of(List.of(id), reading).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(actor.map(known -> change(id, before, deed, known, by))
                    .orElse(new Change.Refused(Change.Why.NOT_YOURS)));
        });
    }

    private Change change(ResolutionId id, Progress before, Deed deed, Actor actor, Reader by) {
        Change change = before.after(deed, actor, by.accountName().orElseThrow(), clock.instant());
        if (change instanceof Change.Changed(var after)) {
            progresses.keep(id, after);
        }
        return change;
    }
}
