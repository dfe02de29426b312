package org.ratsfaden.placing;

import java.util.ArrayList;
import java.util.List;

/** The list of removals in memory. */
public final class InMemoryRemovals implements Removals {

    private final List<Removal> lines = new ArrayList<>();

    @Override
    public void add(Removal removal) {
        lines.add(removal);
    }

    @Override
    public List<Removal> all() {
        return List.copyOf(lines);
    }
}
