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
            "select count(*), sum(index_seq) from document where kind = 'concept' and state = 'recognised'",
            "select count(*), max(a.kept_at), sum(d.index_seq) from document d join told_concept a on d.id = a.document_id",
            "select count(outlined_at), max(outlined_at), count(mapped_at), max(mapped_at), count(adopted_at), max(adopted_at)"
                    + " from edition_word");

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
                                (Object[]) entities.createNativeQuery(query).getSingleResult()))
                        .toList());
    }
}
