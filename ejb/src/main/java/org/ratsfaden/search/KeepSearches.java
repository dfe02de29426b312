package org.ratsfaden.search;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ratsfaden.transaction.Transactions;

/** Saves searches, tells up to where somebody has seen what they find, and forgets them. */
public final class KeepSearches {

    /** More nobody looks through; the start page asks each of them. */
    public static final int MOST = 20;

    private final SavedSearches saved;
    private final SearchIndex index;
    private final Clock clock;
    private final Transactions transactions;

    public KeepSearches(SavedSearches saved, SearchIndex index, Clock clock, Transactions transactions) {
        this.saved = saved;
        this.index = index;
        this.clock = clock;
        this.transactions = transactions;
    }

    public List<SavedSearch> of(String account) {
        return transactions.inOne(() -> saved.of(account));
    }

    /** Empty also if it is somebody else's. */
    public Optional<SavedSearch> find(UUID id, String account) {
        return transactions.inOne(() -> saved.find(id, account));
    }

    /**
     * Saves a search; all it finds now counts as seen. Saving it twice is saving it once.
     *
     * @return whether it is kept now; false if there are {@value #MOST} already, or if it is too long
     */
    public boolean save(String account, String address) {
        return transactions.inOne(() -> {
            List<SavedSearch> known = saved.of(account);
            if (known.stream().anyMatch(one -> one.address().equals(address))) {
                return true;
            }
            if (known.size() >= MOST || address.length() > SavedSearch.LONGEST_ADDRESS) {
                return false;
            }
            long now = index.containedSeq();
            saved.add(new SavedSearch(UUID.randomUUID(), account, address, clock.instant(), now, now));
            return true;
        });
    }

    /** Somebody looks at what it finds: all that changes from now on is new to them. */
    public Optional<SavedSearch> look(UUID id, String account) {
        return transactions.inOne(() -> saved.find(id, account).map(before -> {
            SavedSearch after = before.lookedAt(index.containedSeq());
            saved.replace(after);
            return after;
        }));
    }

    public void forget(UUID id, String account) {
        transactions.inOne(() -> {
            Optional<SavedSearch> known = saved.find(id, account);
            known.ifPresent(saved::remove);
            return known;
        });
    }
}
