package org.ratsfaden.placing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ratsfaden.document.DocumentId;

/** Erasures in memory. */
public final class InMemoryErasures implements Erasures {

    private final Map<DocumentId, Erasure> erasures = new LinkedHashMap<>();

    @Override
    public Optional<Erasure> of(DocumentId document) {
        return Optional.ofNullable(erasures.get(document));
    }

    @Override
    public void keep(Erasure erasure) {
        erasures.put(erasure.document(), erasure);
    }

    @Override
    public void forget(DocumentId document) {
        erasures.remove(document);
    }

    @Override
    public List<Erasure> proposed(int limit) {
        return erasures.values().stream()
                .filter(erasure -> erasure.progress() instanceof Erasure.Progress.Proposed)
                .limit(limit)
                .toList();
    }
}
