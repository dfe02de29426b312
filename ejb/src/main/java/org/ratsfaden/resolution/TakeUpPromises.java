package org.ratsfaden.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.access.Reader;
import org.ratsfaden.council.AgendaItemNumber;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.NoteProceedings;
import org.ratsfaden.meeting.OpenedMeeting;
import org.ratsfaden.meeting.Promised;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.Standing;
import org.ratsfaden.meeting.TakenPromise;
import org.ratsfaden.meeting.TakenPromises;
import org.ratsfaden.meeting.Telling;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.particular.Promise;
import org.ratsfaden.transaction.Transactions;

/**
 * The council office takes up what was promised in a sitting (Zusagen): it is given to an office and followed up like a decision. What
 * nobody takes up is no row of the list.
 */
public final class TakeUpPromises {

    /** The best are enough: thousands of confirmations are a bureaucratic monster (council-practice.md, "After the sitting"). */
    private static final int MOST = 10;

    private static final int MOST_OF_A_DOCUMENT = 99;

    private static final OptionalLong UNTOUCHED = OptionalLong.of(Progress.NONE.revision());

    private final Particulars particulars;
    private final TakenPromises taken;
    private final NoteProceedings proceedings;
    private final TrackResolution track;
    private final Clock clock;
    private final Transactions transactions;

    public TakeUpPromises(
            Particulars particulars,
            TakenPromises taken,
            NoteProceedings proceedings,
            TrackResolution track,
            Clock clock,
            Transactions transactions) {
        this.particulars = particulars;
        this.taken = taken;
        this.proceedings = proceedings;
        this.track = track;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * A promise that can be taken up.
     *
     * @param id by which it will go in the list
     * @param item under which it was made
     * @param telling the document that tells of it
     * @param office who would do it, by its words or by those of the item; empty if neither says
     * @param deadline until when, by its words
     */
    public record Offer(
            ResolutionId id,
            AgendaItem item,
            Telling telling,
            Promised promised,
            Optional<String> office,
            Optional<LocalDate> deadline) {}

    /** What was promised in a sitting and is not followed up yet, those with a deadline first; nothing for all but clerks. */
    public List<Offer> offered(OpenedMeeting meeting, Reader reader) {
        return reader instanceof Reader.Clerk ? transactions.inOne(() -> offered(meeting)) : List.of();
    }

    private List<Offer> offered(OpenedMeeting meeting) {
        Set<ResolutionId> known = known(meeting);
        return all(meeting).values().stream()
                .filter(offer -> !known.contains(offer.id()))
                .sorted(Comparator.comparing((Offer offer) -> offer.deadline().isEmpty()))
                .limit(MOST)
                .toList();
    }

    /** What was taken up of what was promised in a sitting. */
    public Set<ResolutionId> takenIn(OpenedMeeting meeting) {
        return transactions.inOne(() -> known(meeting));
    }

    /** @return overtaken if somebody else has taken it up; empty if it cannot be taken up: nothing of that kind was promised */
    public Optional<Change> take(OpenedMeeting meeting, ResolutionId id, Assignment assignment, Reader by) {
        if (!(by instanceof Reader.Clerk(var account))) {
            return Optional.of(new Change.Refused(Change.Why.NOT_YOURS));
        }
        return transactions.inOne(() -> {
            boolean known = known(meeting).contains(id)
                    || Optional.ofNullable(all(meeting).get(id))
                            .filter(promised -> isTaken(promised, account))
                            .isPresent();
            return known ? track.track(id, new Deed.Assign(assignment), UNTOUCHED, by) : Optional.empty();
        });
    }

    private boolean isTaken(Offer offer, String account) {
        Telling telling = offer.telling();
        int count = taken.of(telling.document().id()).size() + 1;
        if (count > MOST_OF_A_DOCUMENT) {
            return false;
        }
        taken.keep(new TakenPromise(
                telling.document().id(),
                ItemKey.ofPromise(count),
                offer.item().number(),
                offer.promised(),
                account,
                clock.instant()));
        proceedings.note(telling.document().id());
        return true;
    }

    private Set<ResolutionId> known(OpenedMeeting meeting) {
        return meeting.documents().stream()
                .flatMap(telling -> taken.of(telling.document().id()).stream())
                .map(promise -> meeting.meeting().promise(promise.number(), promise.promised()))
                .collect(Collectors.toSet());
    }

    /** The valid Fassung first: what draft and final minutes both tell is one promise. */
    private Map<ResolutionId, Offer> all(OpenedMeeting meeting) {
        Map<ResolutionId, Offer> offers = new LinkedHashMap<>();
        for (Telling telling : meeting.documents()) {
            if (telling.mention().standing() != Standing.BEFORE) {
                for (Promise promise : promises(telling)) {
                    under(meeting, telling, promise.evidence())
                            .ifPresent(item -> offer(offers, meeting, telling, promise, item));
                }
            }
        }
        return offers;
    }

    private static void offer(
            Map<ResolutionId, Offer> offers, OpenedMeeting meeting, Telling telling, Promise promise, AgendaItem item) {
        AgendaItemNumber number = item.number();
        Promised promised = new Promised(promise.text(), promise.evidence());
        ResolutionId id = meeting.meeting().promise(number, promised);
        Optional<String> office =
                ProposeAssignment.officeIn(promise.text()).or(() -> item.words(Field.LEAD_DEPARTMENT));
        Optional<LocalDate> deadline =
                ProposeAssignment.deadline(promise.text(), meeting.meeting().day());
        offers.putIfAbsent(id, new Offer(id, item, telling, promised, office, deadline));
    }

    private List<Promise> promises(Telling telling) {
        return particulars.of(telling.document().id()).stream()
                .flatMap(named ->
                        named instanceof Promise promise ? List.of(promise).stream() : List.<Promise>of().stream())
                .filter(promise -> !promise.text().isBlank())
                .toList();
    }

    /** The item of the document that begins last before these words. */
    private static Optional<AgendaItem> under(OpenedMeeting meeting, Telling document, Evidence words) {
        List<Begun> begun = new ArrayList<>();
        for (AgendaItem item : meeting.items()) {
            item.tellings().stream()
                    .filter(telling ->
                            telling.document().id().equals(document.document().id()))
                    .findFirst()
                    .ifPresent(telling -> begun.add(new Begun(item, start(telling))));
        }
        return begun.size() == 1
                ? Optional.of(begun.getFirst().item())
                : begun.stream()
                        .filter(item -> item.place() <= place(words))
                        .max(Comparator.comparingLong(Begun::place))
                        .map(Begun::item);
    }

    private record Begun(AgendaItem item, long place) {}

    private static long start(Telling telling) {
        return telling.facts().findings().stream()
                .flatMap(finding -> Optional.ofNullable(finding.evidence()).stream())
                .mapToLong(TakeUpPromises::place)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static long place(Evidence evidence) {
        return evidence.page() * 10_000_000L + evidence.start();
    }
}
