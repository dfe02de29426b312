package org.ratsfaden.concept.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ratsfaden.concept.ConceptDocuments;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;

/** Concept documents in the database. */
public final class JpaConceptDocuments implements ConceptDocuments {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaConceptDocuments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<DocumentId> ids() {
        return entities
                .createQuery(
                        "select d.id from DocumentRow d where d.kind = :kind and d.state = 'recognised'", String.class)
                .setParameter("kind", DocumentKind.CONCEPT.key())
                .getResultList()
                .stream()
                .flatMap(id -> DocumentId.parse(id).stream())
                .toList();
    }
}
