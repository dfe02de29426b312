package org.ratsfaden.search.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ratsfaden.search.SavedSearch;
import org.ratsfaden.search.SavedSearches;

/** Saved searches in the database. */
public final class JpaSavedSearches implements SavedSearches {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaSavedSearches(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<SavedSearch> of(String account) {
        return entities
                .createQuery(
                        "select s from SavedSearchRow s where s.account = :account order by s.savedAt, s.id",
                        SavedSearchRow.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .map(SavedSearchRow::toSearch)
                .toList();
    }

    @Override
    public Optional<SavedSearch> find(UUID id, String account) {
        return Optional.ofNullable(entities.find(SavedSearchRow.class, id.toString()))
                .filter(row -> row.account().equals(account))
                .map(SavedSearchRow::toSearch);
    }

    @Override
    public void add(SavedSearch search) {
        entities.persist(SavedSearchRow.of(search));
    }

    @Override
    public void replace(SavedSearch search) {
        entities.find(SavedSearchRow.class, search.id().toString()).keep(search);
    }

    @Override
    public void remove(SavedSearch search) {
        entities.remove(entities.find(SavedSearchRow.class, search.id().toString()));
    }
}
