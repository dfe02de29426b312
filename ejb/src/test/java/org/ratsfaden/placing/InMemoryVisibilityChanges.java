package org.ratsfaden.placing;

import java.util.ArrayList;
import java.util.List;
import org.ratsfaden.document.DocumentId;

/** The history of who might see what, in memory. */
public final class InMemoryVisibilityChanges implements VisibilityChanges {

    private final List<VisibilityChange> changes = new ArrayList<>();

    @Override
    public void add(VisibilityChange change) {
        changes.addFirst(change);
    }

    @Override
    public void replace(VisibilityChange change) {
        changes.replaceAll(held -> held.id().equals(change.id()) ? change : held);
    }

    @Override
    public List<VisibilityChange> of(DocumentId document) {
        return changes.stream()
                .filter(change -> change.document().equals(document))
                .toList();
    }

    @Override
    public List<VisibilityChange> pending(int limit) {
        return changes.reversed().stream()
                .filter(VisibilityChange::isPending)
                .limit(limit)
                .toList();
    }

    @Override
    public void forget(DocumentId document) {
        changes.removeIf(change -> change.document().equals(document));
    }
}
