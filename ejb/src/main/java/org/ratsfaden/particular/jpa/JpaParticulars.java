package org.ratsfaden.particular.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.particular.Particular;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.particular.Person;

/** Particulars in the database. */
public final class JpaParticulars implements Particulars {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaParticulars(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(DocumentId document, List<Particular> read) {
        forgetRead(document);
        for (int i = 0; i < read.size(); i++) {
            entities.persist(ParticularRow.of(document, i, read.get(i)));
        }
    }

    @Override
    public List<Particular> of(DocumentId document) {
        return read(document, false);
    }

    @Override
    public Map<DocumentId, List<Person>> personsIn(Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        List<String> ids = documents.stream().map(DocumentId::toString).toList();
        Set<RefusalRow.Key> refusals = entities
                .createQuery("select r from RefusalRow r where r.documentId in :ids", RefusalRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(RefusalRow::key)
                .collect(Collectors.toSet());
        Map<DocumentId, List<Person>> persons = new HashMap<>();
        entities.createQuery(
                        "select p from ParticularRow p where p.documentId in :ids and p.kind = 'person' order by p.documentId, p.number",
                        ParticularRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> {
                    if (row.toParticular() instanceof Person person
                            && !refusals.contains(new RefusalRow.Key(row.document(), person.key()))) {
                        persons.computeIfAbsent(row.document(), _ -> new ArrayList<>())
                                .add(person);
                    }
                });
        return persons;
    }

    @Override
    public List<Particular> refused(DocumentId document) {
        return read(document, true);
    }

    private List<Particular> read(DocumentId document, boolean refused) {
        Set<UUID> refusals = refusals(document);
        return entities
                .createQuery(
                        "select p from ParticularRow p where p.documentId = :id order by p.number", ParticularRow.class)
                .setParameter("id", document.toString())
                .getResultList()
                .stream()
                .map(ParticularRow::toParticular)
                .filter(particular -> refusals.contains(particular.key()) == refused)
                .toList();
    }

    private Set<UUID> refusals(DocumentId document) {
        return entities
                .createQuery("select r.particular from RefusalRow r where r.documentId = :id", String.class)
                .setParameter("id", document.toString())
                .getResultList()
                .stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    @Override
    public void refuse(DocumentId document, UUID particular, String account, Instant at) {
        RefusalRow.Key key = new RefusalRow.Key(document, particular);
        if (entities.find(RefusalRow.class, key) == null) {
            entities.persist(RefusalRow.of(key, account, at));
        }
    }

    @Override
    public void restore(DocumentId document, UUID particular) {
        RefusalRow row = entities.find(RefusalRow.class, new RefusalRow.Key(document, particular));
        if (row != null) {
            entities.remove(row);
        }
    }

    @Override
    public void forget(DocumentId document) {
        forgetRead(document);
        entities.createQuery("delete from RefusalRow r where r.documentId = :id")
                .setParameter("id", document.toString())
                .executeUpdate();
    }

    private void forgetRead(DocumentId document) {
        entities.createQuery("delete from ParticularRow p where p.documentId = :id")
                .setParameter("id", document.toString())
                .executeUpdate();
    }
}
