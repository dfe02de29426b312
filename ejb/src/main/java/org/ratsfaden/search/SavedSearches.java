package org.ratsfaden.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The searches people have saved. Joins the caller's transaction. */
public interface SavedSearches {

    /** Those of one account, the oldest first. */
    List<SavedSearch> of(String account);

    /** Empty also if it is somebody else's. */
    Optional<SavedSearch> find(UUID id, String account);

    void add(SavedSearch search);

    void replace(SavedSearch search);

    void remove(SavedSearch search);
}
