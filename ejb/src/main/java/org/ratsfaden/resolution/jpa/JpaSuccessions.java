package org.ratsfaden.resolution.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.resolution.Succession;
import org.ratsfaden.resolution.Successions;

/** Successions of committees, in the database. */
public final class JpaSuccessions implements Successions {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaSuccessions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Succession> all() {
        return entities
                .createQuery("select s from SuccessionRow s order by s.former", SuccessionRow.class)
                .getResultList()
                .stream()
                .map(SuccessionRow::toSuccession)
                .toList();
    }

    @Override
    public void keep(Succession succession) {
        SuccessionRow known =
                entities.find(SuccessionRow.class, succession.former().value());
        if (known == null) {
            entities.persist(SuccessionRow.of(succession));
        } else {
            known.say(succession);
        }
    }

    @Override
    public void drop(CommitteeKey former) {
        SuccessionRow known = entities.find(SuccessionRow.class, former.value());
        if (known != null) {
            entities.remove(known);
        }
    }
}
