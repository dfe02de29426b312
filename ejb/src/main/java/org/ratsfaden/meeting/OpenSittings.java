package org.ratsfaden.meeting;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Documents;
import org.ratsfaden.meeting.Mentions.CommitteeCount;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Sitting;
import org.ratsfaden.meeting.Mentions.Wanted;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.transaction.Transactions;

/**
 * When which committee sat, for one reader: out of the documents this reader may read. A sitting of which no such document tells
 * is in no list, no count and no calendar.
 */
public final class OpenSittings {

    private static final int STRETCH = 50;

    private final Mentions mentions;
    private final Tellings tellings;
    private final Transactions transactions;

    public OpenSittings(Mentions mentions, Documents documents, Transactions transactions) {
        this.mentions = mentions;
        this.tellings = new Tellings(mentions, documents);
        this.transactions = transactions;
    }

    /** Sittings, latest first. */
    public Found<Sitting> list(Wanted wanted, Within within, Reader reader) {
        return transactions.inOne(() -> mentions.meetings(wanted, within, tellings.view(reader)));
    }

    /**
     * What everybody may know of sittings, latest first: whoever asks, since it leaves the house. What the documents say comes and goes
     * by the stretch.
     *
     * @param most at most so many; the total says how many there are
     * @param made what is kept of each
     */
    public <T> Found<T> published(Wanted wanted, int most, Function<OpenedMeeting, T> made) {
        Reader everybody = new Reader.Anonymous();
        return transactions.inOne(() -> {
            Found<Sitting> sittings = mentions.meetings(wanted, new Within(0, most), tellings.view(everybody));
            List<T> kept = new ArrayList<>();
            for (int first = 0; first < sittings.items().size(); first += STRETCH) {
                List<Sitting> stretch = sittings.items()
                        .subList(
                                first,
                                Math.min(first + STRETCH, sittings.items().size()));
                opened(stretch, everybody).map(made).forEach(kept::add);
            }
            return new Found<>(sittings.total(), kept);
        });
    }

    /** Of which something is told, in the same order. */
    private Stream<OpenedMeeting> opened(List<Sitting> sittings, Reader reader) {
        Map<MeetingId, List<Telling>> told = new LinkedHashMap<>();
        sittings.forEach(sitting -> told.put(sitting.meeting().id(), List.of()));
        told.putAll(tellings.of(mentions.ofMeetings(told.keySet()), reader).stream()
                .collect(Collectors.groupingBy(
                        telling -> telling.mention().meeting().id())));
        return told.values().stream()
                .filter(tellingsOfOne -> !tellingsOfOne.isEmpty())
                .map(Tellings::meeting);
    }

    /** Sittings of these committees from a day on, the next first. */
    public List<Sitting> ahead(Set<CommitteeKey> committees, LocalDate from, int most, Reader reader) {
        return transactions.inOne(() -> mentions.ahead(committees, from, most, tellings.view(reader)));
    }

    /** The day of the last sitting of these committees before {@code day}; empty if none is known. */
    public Optional<LocalDate> lastBefore(Set<CommitteeKey> committees, LocalDate day, Reader reader) {
        return transactions.inOne(() -> mentions.lastBefore(committees, day, tellings.view(reader)));
    }

    /** Committees of whose sittings something is known, by name. */
    public List<CommitteeCount> committees(Reader reader) {
        return transactions.inOne(() -> mentions.committees(tellings.view(reader)));
    }

    /** Years of whose sittings something is known, latest first. */
    public List<Year> years(Reader reader) {
        return days(null, reader).stream().map(Year::from).distinct().toList();
    }

    /**
     * Months of whose sittings something is known, latest first.
     *
     * @param committee {@code null} for every one
     */
    public List<YearMonth> months(@Nullable CommitteeKey committee, Reader reader) {
        return days(committee, reader).stream().map(YearMonth::from).distinct().toList();
    }

    private List<LocalDate> days(@Nullable CommitteeKey committee, Reader reader) {
        return transactions.inOne(() -> mentions.days(new Wanted(committee, null, null), tellings.view(reader)));
    }
}
