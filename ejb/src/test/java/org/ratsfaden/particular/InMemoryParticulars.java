package org.ratsfaden.particular;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ratsfaden.document.DocumentId;

/** Particulars in memory; not for several threads. */
public final class InMemoryParticulars implements Particulars {

    private final Map<DocumentId, List<Particular>> particulars = new LinkedHashMap<>();
    private final Set<Map.Entry<DocumentId, UUID>> refusals = new HashSet<>();

    @Override
    public void keep(DocumentId document, List<Particular> read) {
        particulars.put(document, List.copyOf(read));
    }

    @Override
    public List<Particular> of(DocumentId document) {
        return where(document, false);
    }

    @Override
    public Map<DocumentId, List<Person>> personsIn(Collection<DocumentId> documents) {
        Map<DocumentId, List<Person>> persons = new LinkedHashMap<>();
        documents.forEach(document -> {
            List<Person> named = of(document).stream()
                    .filter(Person.class::isInstance)
                    .map(Person.class::cast)
                    .toList();
            if (!named.isEmpty()) {
                persons.put(document, named);
            }
        });
        return persons;
    }

    @Override
    public List<Particular> refused(DocumentId document) {
        return where(document, true);
    }

    private List<Particular> where(DocumentId document, boolean refused) {
        return particulars.getOrDefault(document, List.of()).stream()
                .filter(particular -> refusals.contains(Map.entry(document, particular.key())) == refused)
                .toList();
    }

    @Override
    public void refuse(DocumentId document, UUID particular, String account, Instant at) {
        refusals.add(Map.entry(document, particular));
    }

    @Override
    public void restore(DocumentId document, UUID particular) {
        refusals.remove(Map.entry(document, particular));
    }

    @Override
    public void forget(DocumentId document) {
        particulars.remove(document);
        refusals.removeIf(refusal -> refusal.getKey().equals(document));
    }
}
