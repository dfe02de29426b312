package org.ratsfaden.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ratsfaden.access.Reader;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.transaction.Transactions;

/** The council office says which committee follows which. Nothing of a former committee lapses by that, nor before. */
public final class KeepSuccessions {

    private final Successions successions;
    private final Clock clock;
    private final Transactions transactions;

    /** @param clock its zone is the council's */
    public KeepSuccessions(Successions successions, Clock clock, Transactions transactions) {
        this.successions = successions;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** By the former committee; none for all but clerks. */
    public List<Succession> all(Reader reader) {
        return reader instanceof Reader.Clerk ? transactions.inOne(successions::all) : List.of();
    }

    /** @return whether {@code by} may say so, and no committee follows itself by it, over however many */
    public boolean say(CommitteeKey former, CommitteeKey successor, LocalDate from, Reader by) {
        return by instanceof Reader.Clerk(var account)
                && transactions.inOne(() -> {
                    boolean straight = !former.equals(successor)
                            && !formersOf(Set.of(former), LocalDate.MAX).contains(successor);
                    if (straight) {
                        successions.keep(new Succession(former, successor, from, account, clock.instant()));
                    }
                    return straight;
                });
    }

    public void takeBack(CommitteeKey former, Reader by) {
        if (by instanceof Reader.Clerk) {
            transactions.inOne(() -> {
                successions.drop(former);
                return former;
            });
        }
    }

    /** The committees that these follow today, over however many. Joins the caller's transaction. */
    Set<CommitteeKey> formersOf(Set<CommitteeKey> committees) {
        return formersOf(committees, LocalDate.now(clock));
    }

    private Set<CommitteeKey> formersOf(Set<CommitteeKey> committees, LocalDate day) {
        List<Succession> all = successions.all().stream()
                .filter(known -> !known.from().isAfter(day))
                .toList();
        Set<CommitteeKey> formers = new HashSet<>();
        Set<CommitteeKey> next = committees;
        while (!next.isEmpty()) {
            Set<CommitteeKey> now = new HashSet<>();
            for (Succession known : all) {
                if (next.contains(known.successor()) && formers.add(known.former())) {
                    now.add(known.former());
                }
            }
            next = now;
        }
        formers.removeAll(committees);
        return formers;
    }
}
