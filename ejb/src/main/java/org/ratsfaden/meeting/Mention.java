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
 * @param promised what it speaks of instead of the item itself: a promise made under it; {@code null} for the item
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
        @Nullable String submitter,
        @Nullable Promised promised) {

    /** It speaks of the sitting as a whole. */
    static Mention ofSitting(Subject subject, Meeting meeting, Standing standing) {
        return new Mention(
                subject, meeting, null, standing, ConsultationRole.UNKNOWN, false, null, ItemKind.BUSINESS, null, null);
    }

    /** It speaks of a promise made under an item. */
    static Mention ofPromise(TakenPromise taken, AgendaItemNumber number, Meeting meeting, Standing standing) {
        return new Mention(
                new Subject(taken.document(), taken.key()),
                meeting,
                number,
                standing,
                ConsultationRole.UNKNOWN,
                false,
                null,
                ItemKind.PROMISE,
                null,
                taken.promised());
    }

    /** The item it speaks of, or what was promised under it; empty if it speaks of the sitting as a whole. */
    public Optional<ResolutionId> resolution() {
        return Optional.ofNullable(number)
                .map(known -> promised == null ? meeting.item(known) : meeting.promise(known, promised));
    }

    /** Whether it speaks of a promise, and not of the item under which that was made. */
    public boolean isPromise() {
        return promised != null;
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
