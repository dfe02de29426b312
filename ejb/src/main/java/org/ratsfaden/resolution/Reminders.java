package org.ratsfaden.resolution;

import java.util.Collection;
import java.util.List;
import org.ratsfaden.meeting.ResolutionId;

/** What people want to be reminded of, each for themselves. Knows no reader. Joins the caller's transaction. */
public interface Reminders {

    /** What this account wants to be reminded of, the first day first. */
    List<Reminder> of(String account);

    /** Keeps it in place of another about the same decision. */
    void keep(String account, Reminder reminder);

    void drop(String account, ResolutionId resolution);

    /** Whoever wanted to be reminded of {@code from} is reminded of {@code to}. */
    void move(ResolutionId from, ResolutionId to);

    /** Nobody is reminded of these any more. */
    void forget(Collection<ResolutionId> resolutions);
}
