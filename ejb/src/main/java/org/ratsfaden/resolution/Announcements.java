package org.ratsfaden.resolution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.ResolutionId;

/** Announcements of decisions taken in closed session. Knows no reader. Joins the caller's transaction. */
public interface Announcements {

    Optional<Announcement> of(ResolutionId resolution);

    /** Keeps it in place of another of the same decision. */
    void keep(ResolutionId resolution, Announcement announcement);

    /** Those of days until {@code last}, inclusive, the latest first; nothing tells of which decisions. */
    Found<Announcement> until(LocalDate last, Within within);

    void move(ResolutionId from, ResolutionId to);

    void forget(Collection<ResolutionId> resolutions);
}
