package org.ratsfaden.concept;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;

/**
 * What one document tells of a concept that need not have a document itself.
 *
 * @param title as named: "Integrationskonzept"
 * @param body whose concept it is
 * @param adoptedOn the day of its decision; {@code null} unless that is what is told
 * @param evidence where it is told
 * @param fields in the order they are named, each with its words; empty if none are
 * @param milestones in the order they are told
 */
public record Announcement(
        DocumentId document,
        String title,
        String body,
        Stage stage,
        @Nullable LocalDate adoptedOn,
        Evidence evidence,
        List<Chapter> fields,
        List<Milestone> milestones) {

    public Announcement {
        fields = List.copyOf(fields);
        milestones = List.copyOf(milestones);
    }

    /** Whose editions it speaks of. */
    public ConceptId concept() {
        return ConceptId.of(body, ConceptName.of(title, body));
    }
}
