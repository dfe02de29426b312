package org.ratsfaden.particular;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ratsfaden.document.DocumentId;

/** Particulars in memory; not for several threads. */
public final class InMemoryParticulars implements Particulars {

    private final Map<DocumentId, List<Particular>> particulars = new LinkedHashMap<>();

    @Override
    public void keep(DocumentId document, List<Particular> read) {
        if (read.isEmpty()) {
            forget(document);
        } else {
            particulars.put(document, List.copyOf(read));
        }
    }

    @Override
    public List<Particular> of(DocumentId document) {
        return particulars.getOrDefault(document, List.of());
    }

    @Override
    public Map<DocumentId, List<Particular>> of(Collection<DocumentId> documents) {
        Map<DocumentId, List<Particular>> of = new LinkedHashMap<>(particulars);
        of.keySet().retainAll(documents);
        return of;
    }

    @Override
    public void forget(DocumentId document) {
        particulars.remove(document);
    }
}
