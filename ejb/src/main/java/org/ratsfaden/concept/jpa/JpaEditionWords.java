package org.ratsfaden.concept.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.concept.EditionWord;
import org.ratsfaden.concept.EditionWords;
import org.ratsfaden.concept.OutlineLine;

/** What persons have said about editions, in the database. */
public final class JpaEditionWords implements EditionWords {

    private static final String EVERY = "";

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaEditionWords(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<EditionWord> all() {
        return words(EVERY);
    }

    @Override
    public Optional<EditionWord> of(EditionId edition) {
        return words(edition.toString()).stream().findFirst();
    }

    @Override
    public void hold() {
        entities.createNativeQuery("select id from concept_editing for update").getSingleResult();
    }

    private List<EditionWord> words(String edition) {
        Map<String, List<EditionChapterRow>> chapters =
                rows(EditionChapterRow.class, edition, "r.editionId, r.place").stream()
                        .collect(Collectors.groupingBy(EditionChapterRow::editionId));
        Map<String, List<EditionHeirRow>> heirs =
                rows(EditionHeirRow.class, edition, "r.editionId, r.earlier, r.later").stream()
                        .collect(Collectors.groupingBy(EditionHeirRow::editionId));
        return rows(EditionWordRow.class, edition, "r.editionId").stream()
                .map(row -> row.toWord(
                        chapters.getOrDefault(row.editionId(), List.of()),
                        heirs.getOrDefault(row.editionId(), List.of())))
                .toList();
    }

    private <T> List<T> rows(Class<T> rows, String edition, String order) {
        return entities.createQuery(
                        "select r from " + rows.getSimpleName() + " r where :id = '' or r.editionId = :id order by "
                                + order,
                        rows)
                .setParameter("id", edition)
                .getResultList();
    }

    @Override
    public void keep(EditionWord word) {
        forget(word.edition());
        entities.persist(EditionWordRow.of(word));
        entities.flush();
        int place = 0;
        for (OutlineLine line : word.outline()) {
            entities.persist(EditionChapterRow.of(word.edition(), ++place, line));
        }
        word.heirs()
                .forEach((earlier, laters) -> laters.stream()
                        .distinct()
                        .forEach(later -> entities.persist(EditionHeirRow.of(word.edition(), earlier, later))));
    }

    @Override
    public void forget(EditionId edition) {
        rows(EditionChapterRow.class, edition.toString(), "r.place").forEach(entities::remove);
        rows(EditionHeirRow.class, edition.toString(), "r.earlier").forEach(entities::remove);
        entities.flush();
        rows(EditionWordRow.class, edition.toString(), "r.editionId").forEach(entities::remove);
        entities.flush();
    }
}
