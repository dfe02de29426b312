package org.ratsfaden.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ratsfaden.access.Reader;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.transaction.Transactions;

/** The council office books what was announced of closed decisions; the public reads these words and nothing else of them. */
public final class AnnounceResolutions {

    private final OpenProceedings proceedings;
    private final Announcements announcements;
    private final Clock clock;
    private final Transactions transactions;

    /** @param clock its zone is the council's */
    public AnnounceResolutions(
            OpenProceedings proceedings, Announcements announcements, Clock clock, Transactions transactions) {
        this.proceedings = proceedings;
        this.announcements = announcements;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * What is booked, in whose words.
     *
     * @param words blank: what was booked is taken back
     * @param committee the sitting's, by name
     */
    public record Booking(String words, String committee, LocalDate day, String item) {}

    /** @return whether there is such a decision for {@code by}, and it is one to be announced */
    public boolean book(ResolutionId id, Booking booking, Reader by) {
        return transactions.inOne(() -> {
            boolean may = by instanceof Reader.Clerk && closed(id, by).isPresent();
            if (may && booking.words().isBlank()) {
                announcements.forget(List.of(id));
            } else if (may) {
                announcements.keep(id, announcement(booking, by));
            }
            return may;
        });
    }

    private Announcement announcement(Booking booking, Reader by) {
        return new Announcement(
                booking.words(),
                booking.committee(),
                booking.day(),
                booking.item(),
                by.accountName().orElseThrow(),
                clock.instant());
    }

    private Optional<AgendaItem> closed(ResolutionId id, Reader by) {
        return proceedings.of(List.of(id), by).stream()
                .filter(AnnounceResolutions::isClosed)
                .findFirst();
    }

    /** Whether the public reads no document that tells of it. */
    public static boolean isClosed(AgendaItem item) {
        return item.published().isEmpty();
    }

    /** What was announced of a decision that {@code reader} may read; empty if nothing. */
    public Optional<Announcement> of(ResolutionId id, Reader reader) {
        return transactions.inOne(() -> proceedings.of(List.of(id), reader).stream()
                .findFirst()
                .flatMap(_ -> announcements.of(id))
                .filter(Predicate.not(said -> said.day().isAfter(today()) && !(reader instanceof Reader.Clerk))));
    }

    /** What everybody may read: booked, and its day has come; the latest first. */
    public Found<Announcement> published(Within within) {
        return transactions.inOne(() -> announcements.until(today(), within));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
