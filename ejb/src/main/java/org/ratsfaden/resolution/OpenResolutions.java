package org.ratsfaden.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.Progresses.Seen;
import org.ratsfaden.transaction.Transactions;

/**
 * Opens decisions and how far they have come for one reader: what this reader may read, and what is assigned to the office this
 * reader reports for. Drafts and names of accounts are for the council office and that office alone.
 */
public final class OpenResolutions {

    private static final Wish WITH_DRAFT = new Wish.WithDraft();
    private static final Within WHOLE = new Within(0, Integer.MAX_VALUE);

    private final OpenProceedings proceedings;
    private final Progresses progresses;
    private final KeepSuccessions successions;
    private final CommitteeKey home;
    private final Clock clock;
    private final Transactions transactions;

    /**
     * @param home the body whose decisions are followed up
     * @param clock its zone is the council's
     */
    public OpenResolutions(
            OpenProceedings proceedings,
            Progresses progresses,
            KeepSuccessions successions,
            CommitteeKey home,
            Clock clock,
            Transactions transactions) {
        this.proceedings = proceedings;
        this.progresses = progresses;
        this.successions = successions;
        this.home = home;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** A decision, if {@code reader} may know of it; whoever opens a non-public document by it is noted. */
    public Optional<Followed> open(ResolutionId id, Reader reader) {
        return transactions.inOne(() -> {
            Progress progress = progresses.of(List.of(id)).getOrDefault(id, Progress.NONE);
            Reader by = Actor.of(reader, progress.assignment()).isPresent() ? AccessPolicy.asAssigned(reader) : reader;
            return proceedings.open(id, by).map(item -> followed(item, progress, reader));
        });
    }

    /** The same, for a list: only a page that is opened is noted. */
    public Optional<Followed> glance(ResolutionId id, Reader reader) {
        return transactions.inOne(() -> {
            Progress progress = progresses.of(List.of(id)).getOrDefault(id, Progress.NONE);
            Reader by = Actor.of(reader, progress.assignment()).isPresent() ? AccessPolicy.asAssigned(reader) : reader;
            return proceedings.of(List.of(id), by).stream().findFirst().map(item -> followed(item, progress, reader));
        });
    }

    /** How far these have come. */
    public List<Followed> of(List<AgendaItem> items, Reader reader) {
        return transactions.inOne(() -> {
            Map<ResolutionId, Progress> known =
                    progresses.of(items.stream().map(AgendaItem::id).toList());
            return items.stream()
                    .map(item -> followed(item, known.getOrDefault(item.id(), Progress.NONE), reader))
                    .toList();
        });
    }

    /** What is asked for, the overdue first. */
    public Found<Followed> list(Asked asked, Within within, Reader reader) {
        return transactions.inOne(() -> list(asked, within, reader, seen(reader)));
    }

    /**
     * A stretch of the list.
     *
     * @param choices what the whole list can be narrowed to, whatever was asked for
     */
    public record Listed(Found<Followed> found, Choices choices) {}

    /** What is asked for, the overdue first, with what could be asked for. */
    public Listed listed(Asked asked, Within within, Reader reader) {
        return transactions.inOne(() -> {
            Seen seen = seen(reader);
            return new Listed(list(asked, within, reader, seen), progresses.choices(seen));
        });
    }

    /** What {@code reader} has in the whole list beyond what everybody has in it, in the same order; the rest is nobody's secret. */
    public Found<Followed> listBeyondPublic(Asked asked, Within within, Reader reader) {
        return transactions.inOne(() -> {
            Reader everybody = new Reader.Anonymous();
            Set<ResolutionId> everybodys =
                    new HashSet<>(ids(asked, WHOLE, everybody, seen(everybody)).items());
            List<ResolutionId> beyond = ids(asked, WHOLE, reader, seen(reader)).items().stream()
                    .filter(id -> !everybodys.contains(id))
                    .toList();
            List<ResolutionId> cut =
                    beyond.stream().skip(within.offset()).limit(within.limit()).toList();
            return new Found<>(beyond.size(), rows(cut, reader));
        });
    }

    private Found<Followed> list(Asked asked, Within within, Reader reader, Seen seen) {
        Found<ResolutionId> found = ids(asked, within, reader, seen);
        return new Found<>(found.total(), rows(found.items(), reader));
    }

    private Found<ResolutionId> ids(Asked asked, Within within, Reader reader, Seen seen) {
        return progresses.followed(withFormers(permitted(asked, reader)), within, seen);
    }

    private List<Followed> rows(List<ResolutionId> ids, Reader reader) {
        Map<ResolutionId, Progress> known = progresses.of(ids);
        List<ResolutionId> assigned = ids.stream()
                .filter(id -> reader instanceof Reader.Office
                        && Actor.of(
                                        reader,
                                        known.getOrDefault(id, Progress.NONE).assignment())
                                .isPresent())
                .toList();
        Map<ResolutionId, AgendaItem> items = byId(proceedings.of(ids, reader));
        items.putAll(byId(proceedings.of(assigned, AccessPolicy.asAssigned(reader))));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
                .map(item -> followed(item, known.getOrDefault(item.id(), Progress.NONE), reader))
                .toList();
    }

    /** Whoever asks for a committee asks for what is open of those it follows, too. */
    private Asked withFormers(Asked asked) {
        return new Asked(asked.wishes().stream().map(this::withFormers).toList());
    }

    private Wish withFormers(Wish wish) {
        return switch (wish) {
            case Wish.InCommittee(var committee) -> ofOrLeftTo(Set.of(committee), wish);
            case Wish.InAnyOf(var committees) -> ofOrLeftTo(committees, wish);
            case Wish other -> other;
        };
    }

    private Wish ofOrLeftTo(Set<CommitteeKey> committees, Wish wish) {
        Set<CommitteeKey> formers = successions.formersOf(committees);
        return formers.isEmpty() ? wish : new Wish.OfOrLeftTo(committees, formers);
    }

    /** How many of what is asked for each committee has dealt with itself; those without any are left out. */
    public Map<CommitteeKey, Long> byCommittee(Asked asked, Reader reader) {
        return transactions.inOne(() -> progresses.byCommittee(permitted(asked, reader), seen(reader)));
    }

    /** The day by which everything is late or not. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    // that a draft waits is known to the council office, and to the office that wrote it
    private static Asked permitted(Asked asked, Reader reader) {
        return switch (reader) {
            case Reader.Clerk _ -> asked;
            case Reader.Office(var name) ->
                asked.wishes().contains(WITH_DRAFT) ? asked.and(new Wish.ReportedBy(name)) : asked;
            case Reader.Anonymous _, Reader.Member _, Reader.Press _, Reader.PressChief _, Reader.Admin _ ->
                asked.without(WITH_DRAFT);
        };
    }

    private Seen seen(Reader reader) {
        String account = reader instanceof Reader.Office(var name) ? name : null;
        return new Seen(proceedings.view(reader), account, home, today());
    }

    private static Map<ResolutionId, AgendaItem> byId(List<AgendaItem> items) {
        return items.stream().collect(Collectors.toMap(AgendaItem::id, item -> item));
    }

    private Followed followed(AgendaItem item, Progress progress, Reader reader) {
        return Actor.of(reader, progress.assignment())
                .map(actor -> new Followed(item, progress, possible(actor, progress), isOurs(item)))
                .orElseGet(() -> new Followed(item, progress.asPublished(), Set.of(), isOurs(item)));
    }

    private boolean isOurs(AgendaItem item) {
        return item.meeting().bodyKey().filter(home::equals).isPresent();
    }

    private static Set<Action> possible(Actor actor, Progress progress) {
        return Arrays.stream(Action.values())
                .filter(action -> StatusRules.isFor(actor, action) && progress.mayBeDoneNow(action))
                .collect(Collectors.toUnmodifiableSet());
    }
}
