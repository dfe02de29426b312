package org.ratsfaden.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.AgendaItemNumber;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;

/**
 * A document speaks of a sitting, or of one agenda item of it.
 *
 * @param number {@code null} if it speaks of the sitting as a whole
 * @param role as what the committee deals with it
 * @param decided whether it tells of a decision; deferring and referring are some, taking note is none
 * @param outcome a word of {@code Field.OUTCOME}; {@code null} if it states none
 * @param submitter who has put it forward, as written; {@code null} if it does not say
 */
public record Mention(
        Subject subject,
        Meeting meeting,
        @Nullable AgendaItemNumber number,
        Standing standing,
        ConsultationRole role,
        boolean decided,
        @Nullable String outcome,
        ItemKind kind,
        @Nullable String submitter) {

    /** It speaks of the sitting as a whole. */
    static Mention ofSitting(Subject subject, Meeting meeting, Standing standing) {
        return new Mention(
                subject, meeting, null, standing, ConsultationRole.UNKNOWN, false, null, ItemKind.BUSINESS, null);
    }

    /** The item it speaks of; empty if it speaks of the sitting as a whole. */
    public Optional<ResolutionId> resolution() {
        return Optional.ofNullable(number).map(meeting::item);
    }

    /** The items one document speaks of, by their keys in it. */
    public static Map<ItemKey, ResolutionId> resolutions(List<Mention> mentions) {
        Map<ItemKey, ResolutionId> resolutions = new HashMap<>();
        for (Mention mention : mentions) {
            mention.resolution()
                    .ifPresent(id -> resolutions.put(mention.subject().item(), id));
        }
        return Map.copyOf(resolutions);
    }

    /** Whether the public is shut out of what it speaks of. */
    public boolean isClosed() {
        return number != null && number.closed();
    }
}
