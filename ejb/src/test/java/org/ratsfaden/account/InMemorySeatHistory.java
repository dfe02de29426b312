package org.ratsfaden.account;

import java.util.ArrayList;
import java.util.List;

/** The history of seats in memory. */
final class InMemorySeatHistory implements SeatHistory {

    private final List<SeatChange> changes = new ArrayList<>();

    @Override
    public void add(SeatChange change) {
        changes.addFirst(change);
    }

    @Override
    public List<SeatChange> all() {
        return List.copyOf(changes);
    }
}
