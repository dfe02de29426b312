package org.ratsfaden.account;

import java.util.List;

/** What was done about seats, by whom and when; nothing of it is ever changed. Joins the caller's transaction. */
public interface SeatHistory {

    void add(SeatChange change);

    /** The latest first. */
    List<SeatChange> all();
}
