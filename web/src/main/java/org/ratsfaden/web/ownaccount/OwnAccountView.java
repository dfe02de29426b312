package org.ratsfaden.web.ownaccount;

import java.util.List;
import org.ratsfaden.web.page.Frame;

/**
 * Somebody's own account.
 *
 * @param role in words
 * @param seats where they sit, with days, in words
 * @param mustChange whether the password has to be changed before anything else
 * @param problem why the password was not changed; empty if nothing was tried
 * @param changed whether it has just been changed
 */
public record OwnAccountView(
        Frame frame, String name, String role, List<Seat> seats, boolean mustChange, String problem, boolean changed) {

    public OwnAccountView {
        seats = List.copyOf(seats);
    }

    /** @param days from when to when, in words */
    public record Seat(String committee, String function, String days) {}
}
