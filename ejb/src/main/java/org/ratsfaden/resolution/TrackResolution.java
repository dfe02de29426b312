package org.ratsfaden.resolution;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
     * @param revision the {@link Progress#revision} that was before whoever decides; empty for whatever holds now
     * @return empty if there is no such decision for {@code by}
     */
    public Optional<Change> track(ResolutionId id, Deed deed, OptionalLong revision, Reader by) {
        try {
            return transactions.inOne(() -> tracked(id, deed, revision, by));
        } catch (StaleProgress _) {
            return transactions.inOne(() -> Optional.of(new Change.Overtaken(progresses.hold(id))));
        }
    }

    private Optional<Change> tracked(ResolutionId id, Deed deed, OptionalLong revision, Reader by) {
        Progress before = progresses.hold(id);
        Optional<Actor> actor = Actor.of(by, before.assignment());
        Reader reading = actor.isPresent() ? AccessPolicy.asAssigned(by) : by;
        if (proceedings.of(List.of(id), reading).isEmpty()) {
            return Optional.empty();
        }
        if (actor.isEmpty()) {
            return Optional.of(new Change.Refused(Change.Why.NOT_YOURS));
        }
        return Optional.of(
                revision.isPresent() && revision.getAsLong() != before.revision()
                        ? new Change.Overtaken(before)
                        : change(id, before, deed, actor.get(), by));
    }

    private Change change(ResolutionId id, Progress before, Deed deed, Actor actor, Reader by) {
        Change change = before.after(deed, actor, by.accountName().orElseThrow(), clock.instant());
        if (change instanceof Change.Changed(var after)) {
            progresses.keep(id, after);
        }
        return change;
    }
}
