package org.ratsfaden.resolution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.transaction.Transactions;

/**
 * Reminds readers of what is due: of what they wished to be reminded of, as long as they may read it, an office of the deadlines
 * of what is assigned to it, the council office of all deadlines.
 */
public final class RemindReaders {

    private static final Within MOST = new Within(0, 200);

    private final OpenResolutions resolutions;
    private final Reminders reminders;
    private final Transactions transactions;

    public RemindReaders(OpenResolutions resolutions, Reminders reminders, Transactions transactions) {
        this.resolutions = resolutions;
        this.reminders = reminders;
        this.transactions = transactions;
    }

    /** What is due until {@code last}, inclusive, the first day first; what is late stands before it. */
    public List<Due> until(LocalDate last, Reader reader) {
        return transactions.inOne(() -> Stream.concat(wished(last, reader), deadlines(last, reader))
                .sorted(Comparator.comparing(Due::day))
                .toList());
    }

    private Stream<Due> wished(LocalDate last, Reader reader) {
        return reader.accountName().map(reminders::of).orElse(List.of()).stream()
                .filter(reminder -> !reminder.day().isAfter(last))
                .flatMap(reminder -> resolutions.glance(reminder.resolution(), reader).stream()
                        .map(followed -> new Due(followed, reminder.day(), Due.Why.WISHED, reminder.words())));
    }

    private Stream<Due> deadlines(LocalDate last, Reader reader) {
        Asked due = Asked.of(new Wish.DueUntil(last));
        return switch (reader) {
            case Reader.Office(var account) -> deadlines(due.and(new Wish.ReportedBy(account)), reader);
            case Reader.Clerk(var _) -> deadlines(due, reader);
            case Reader.Member _, Reader.Anonymous _, Reader.Press _, Reader.PressChief _, Reader.Admin _ ->
                Stream.of();
        };
    }

    private Stream<Due> deadlines(Asked asked, Reader reader) {
        return resolutions.list(asked, MOST, reader).items().stream()
                .filter(followed -> !followed.progress().suspended())
                .flatMap(followed -> followed.progress().deadline().stream()
                        .map(day -> new Due(followed, day, Due.Why.DEADLINE, "")));
    }

    /** What somebody wished about one decision; empty if nothing. */
    public Optional<Reminder> of(ResolutionId id, Reader reader) {
        return transactions.inOne(() -> reader.accountName().map(reminders::of).orElse(List.of()).stream()
                .filter(reminder -> reminder.resolution().equals(id))
                .findFirst());
    }

    /** @return whether there is such a decision for whoever wishes it */
    public boolean wish(Reminder reminder, Reader by) {
        return transactions.inOne(() -> {
            boolean known = by.accountName().isPresent()
                    && resolutions.glance(reminder.resolution(), by).isPresent();
            if (known) {
                reminders.keep(by.accountName().orElseThrow(), reminder);
            }
            return known;
        });
    }

    /** Nothing happens if nothing was wished. */
    public void drop(ResolutionId id, Reader by) {
        transactions.inOne(() -> {
            by.accountName().ifPresent(account -> reminders.drop(account, id));
            return id;
        });
    }
}
