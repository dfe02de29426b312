package org.ratsfaden.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.concept.Milestone.Kind;

/**
 * A concept with all its editions that a reader may know of.
 *
 * @param title the latest edition's, without the words for the edition
 * @param body whose concept it is
 * @param editions oldest first; at least one
 * @param announced the documents that tell of it, oldest first
 */
public record Concept(
        ConceptId id, String title, String body, List<ConceptEdition> editions, List<Announced> announced) {

    public Concept {
        editions = List.copyOf(editions);
        announced = List.copyOf(announced);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("a concept has at least one edition: " + title);
        }
    }

    public ConceptEdition latest() {
        return editions.getLast();
    }

    public Optional<ConceptEdition> edition(EditionId edition) {
        return editions.stream().filter(one -> one.id().equals(edition)).findFirst();
    }

    /**
     * Where a chapter lives on.
     *
     * @param from the edition it stands in
     * @param to the same one or a younger one
     * @return the chapters of {@code to}; empty if it was dropped, if either edition is not known or {@code to} is older
     */
    public List<ChapterKey> follow(ChapterKey chapter, EditionId from, EditionId to) {
        int first = indexOf(from);
        int last = indexOf(to);
        if (first < 0 || last < first) {
            return List.of();
        }
        List<ChapterKey> keys = List.of(chapter);
        for (ConceptEdition edition : editions.subList(first + 1, last + 1)) {
            keys = chapter.isWhole()
                    ? keys
                    : keys.stream()
                            .flatMap(key -> MapChapters.follow(edition.fromBefore(), key).stream())
                            .distinct()
                            .toList();
        }
        return keys;
    }

    private int indexOf(EditionId edition) {
        return editions.stream().map(ConceptEdition::id).toList().indexOf(edition);
    }

    /** A milestone, and who tells of it. */
    public record Told(Announced by, Milestone milestone) {

        /** Whether it had been when it was told; else it was announced. */
        public boolean isPast() {
            LocalDate told = by.description().date();
            return told != null && !milestone.to().isAfter(told);
        }
    }

    /** A deadline that one document told and a later one puts off. */
    public record Slip(Told before, Told after) {}

    /** The milestones of this kind, by their days. */
    public List<Told> milestones(Kind kind) {
        return told(kind).stream()
                .sorted(Comparator.comparing(told -> told.milestone().to()))
                .toList();
    }

    /** The deadlines that were put off, in the order in which that was told. */
    public List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        List<Told> deadlines = told(Kind.DEADLINE);
        for (int i = 1; i < deadlines.size(); i++) {
            Told before = deadlines.get(i - 1);
            Told after = deadlines.get(i);
            boolean otherDocument =
                    !before.by().document().id().equals(after.by().document().id());
            if (otherDocument
                    && after.milestone().to().isAfter(before.milestone().to())) {
                slips.add(new Slip(before, after));
            }
        }
        return List.copyOf(slips);
    }

    private List<Told> told(Kind kind) {
        return announced.stream()
                .flatMap(by -> by.told().milestones().stream()
                        .filter(milestone -> milestone.kind() == kind)
                        .map(milestone -> new Told(by, milestone)))
                .toList();
    }
}
