package org.ratsfaden.concept;

import java.util.List;
import java.util.Optional;

/** What persons have said about editions. Joins the caller's transaction. */
public interface EditionWords {

    List<EditionWord> all();

    Optional<EditionWord> of(EditionId edition);

    /** Nobody else holds them until the transaction ends: what is read from now on is what holds when it is kept. */
    void hold();

    /** Keeps it in place of what was said of the edition before. */
    void keep(EditionWord word);

    void forget(EditionId edition);
}
