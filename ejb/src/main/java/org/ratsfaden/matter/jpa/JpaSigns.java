package org.ratsfaden.matter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Subject;
import org.ratsfaden.matter.Sign;
import org.ratsfaden.matter.Signs;

/** Signs in the database. */
public final class JpaSigns implements Signs {

    private static final String IN_ORDER = " order by s.documentId, s.place";

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaSigns(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(DocumentId document, List<Sign> signs) {
        forget(document);
        for (int i = 0; i < signs.size(); i++) {
            entities.persist(SignRow.of(signs.get(i), i));
        }
    }

    @Override
    public List<Sign> of(Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        Set<Subject> wanted = Set.copyOf(subjects);
        return entities
                .createQuery("select s from SignRow s where s.documentId in :documents" + IN_ORDER, SignRow.class)
                .setParameter(
                        "documents",
                        wanted.stream()
                                .map(subject -> subject.document().toString())
                                .distinct()
                                .toList())
                .getResultList()
                .stream()
                .map(SignRow::toSign)
                .filter(sign -> wanted.contains(sign.subject()))
                .toList();
    }

    @Override
    public List<Sign> saying(Sign.Kind kind, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "select s from SignRow s where s.kind = :kind and s.value in :values" + IN_ORDER,
                                SignRow.class)
                        .setParameter("kind", kind.key())
                        .setParameter("values", values)
                        .getResultList()
                        .stream()
                        .map(SignRow::toSign)
                        .toList();
    }

    @Override
    public void forget(DocumentId document) {
        entities.createQuery("delete from SignRow s where s.documentId = :id")
                .setParameter("id", document.toString())
                .executeUpdate();
    }
}
