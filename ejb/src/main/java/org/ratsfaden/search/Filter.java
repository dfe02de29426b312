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
 * @param outcomes words of {@code Field.OUTCOME}, of the document or of one of its items
 * @param persons names as they stand in the facet
 * @param among only these; {@code null} limits nothing, an empty set finds nothing
 * @param changedAfter documents that came or changed after this number ({@code Document.indexSeq}); 0 limits nothing. The number comes
 *     from a {@link SavedSearch} and from nowhere else: it counts secret changes too
 */
public record Filter(
        Set<DocumentKind> kinds,
        Set<String> bodies,
        Set<CommitteeKey> committees,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<String> outcomes,
        Set<String> persons,
        @Nullable Set<DocumentId> among,
        long changedAfter) {

    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), null, null);

    public Filter(
            Set<DocumentKind> kinds,
            Set<String> bodies,
            Set<CommitteeKey> committees,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(kinds, bodies, committees, from, to, Set.of(), Set.of(), null, 0);
    }

    public Filter {
        kinds = Set.copyOf(kinds);
        bodies = Set.copyOf(bodies);
        committees = Set.copyOf(committees);
        outcomes = Set.copyOf(outcomes);
        persons = Set.copyOf(persons);
        among = among == null ? null : Set.copyOf(among);
    }

    /** The same among these documents only. */
    public Filter among(Set<DocumentId> documents) {
        return new Filter(kinds, bodies, committees, from, to, outcomes, persons, documents, changedAfter);
    }

    /** The same, among what has changed since. */
    public Filter changedAfter(long seq) {
        return new Filter(kinds, bodies, committees, from, to, outcomes, persons, among, seq);
    }

    /** The same, among what decides so. */
    public Filter outcomes(Set<String> keys) {
        return new Filter(kinds, bodies, committees, from, to, keys, persons, among, changedAfter);
    }

    /** The same, among what names one of them. */
    public Filter persons(Set<String> names) {
        return new Filter(kinds, bodies, committees, from, to, outcomes, names, among, changedAfter);
    }
}
