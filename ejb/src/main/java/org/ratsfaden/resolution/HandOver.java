package org.ratsfaden.resolution;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.resolution.Progresses.Asked;

/** An office follows another (a Fachbereich becomes a Fachdienst): what is unfinished there goes on here, each with its history. */
public final class HandOver {

    private static final int AT_ONCE = 200;

    private final OpenResolutions resolutions;
    private final TrackResolution track;

    public HandOver(OpenResolutions resolutions, TrackResolution track) {
        this.resolutions = resolutions;
        this.track = track;
    }

    /**
     * Deadlines stay; what was settled or repealed stays with the office that did it. Whatever somebody changes in the same moment
     * is left out, and handed over by the next call.
     *
     * @param account who reports for the successor; {@code null} as long as the council office does
     * @return how many were handed over; none for whoever is not the council office
     */
    public int handOver(String office, String successor, @Nullable String account, Reader by) {
        if (!(by instanceof Reader.Clerk) || office.equals(successor)) {
            return 0;
        }
        int moved = 0;
        for (int last = AT_ONCE; last == AT_ONCE; moved += last) {
            last = (int) unfinished(office, by).stream()
                    .filter(followed -> isMoved(followed, successor, account, by))
                    .count();
        }
        return moved;
    }

    private List<Followed> unfinished(String office, Reader by) {
        return resolutions
                .list(Asked.of(new Wish.GivenTo(office), new Wish.Unfinished()), new Within(0, AT_ONCE), by)
                .items();
    }

    private boolean isMoved(Followed followed, String successor, @Nullable String account, Reader by) {
        Progress progress = followed.progress();
        Deed.Assign assign = new Deed.Assign(
                new Assignment(successor, account, progress.deadline().orElse(null)));
        return track.track(followed.item().id(), assign, OptionalLong.of(progress.revision()), by)
                .filter(Change.Changed.class::isInstance)
                .isPresent();
    }
}
