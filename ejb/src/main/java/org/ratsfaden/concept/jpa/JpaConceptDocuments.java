package org.ratsfaden.concept.jpa;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import org.ratsfaden.concept.ConceptDocuments;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;

/** Concept documents in the database. */
public final class JpaConceptDocuments implements ConceptDocuments {

    private static final List<String> REVISIONS = List.of(
            "select count(d), max(d.indexSeq) from DocumentRow d where d.kind = 'concept' and d.state = 'recognised'",
            "select count(d), max(d.indexSeq) from DocumentRow d, ToldConceptRow a where d.id = a.documentId",
            "select count(w), max(w.outlinedAt), max(w.mappedAt), max(w.adoptedAt) from EditionWordRow w");

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

    @Override
    public String revision() {
        return String.join(
                " ",
                REVISIONS.stream()
                        .map(query -> Arrays.toString(
                                entities.createQuery(query, Object[].class).getSingleResult()))
                        .toList());
    }
}
