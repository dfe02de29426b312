package org.ratsfaden.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;

/**
 * Which documents a search is limited to; within a set any will do, an empty set limits nothing.
 *
 * @param bodies names as they stand in the facet
 * @param from first day, inclusive
 * @param to last day, inclusive; with either bound, documents without a date are left out
 * @param among only these; {@code null} limits nothing, an empty set finds nothing
 */
public record Filter(
        Set<DocumentKind> kinds,
        Set<String> bodies,
        Set<CommitteeKey> committees,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Set<DocumentId> among) {

    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), null, null, null);

    public Filter {
        kinds = Set.copyOf(kinds);
        bodies = Set.copyOf(bodies);
        committees = Set.copyOf(committees);
        among = among == null ? null : Set.copyOf(among);
    }

    /** The same among these documents only. */
    public Filter among(Set<DocumentId> documents) {
        return new Filter(kinds, bodies, committees, from, to, documents);
    }
}
