package org.ratsfaden.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ratsfaden.transaction.Transactions;

/** Adds accounts with their memberships, all or none. */
public final class AddAccounts {

    private final Accounts accounts;
    private final Clock clock;
    private final Transactions transactions;

    /** @param clock its zone is the council's */
    public AddAccounts(Accounts accounts, Clock clock, Transactions transactions) {
        this.accounts = accounts;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Adds those whose name nobody has yet; an account that exists stays as it is.
     *
     * @return how many were added
     */
    public int add(List<NewAccount> wanted) {
        return transactions.inOne(() -> {
            List<NewAccount> missing = wanted.stream()
                    .filter(account -> accounts.find(account.name()).isEmpty())
                    .toList();
            missing.forEach(this::keep);
            return missing.size();
        });
    }

    private void keep(NewAccount account) {
        accounts.add(Account.open(account.name(), account.role(), PasswordHash.of(account.password())));
        LocalDate today = LocalDate.now(clock);
        account.committees()
                .forEach(committee -> accounts.add(new Membership(account.name(), committee, "Mitglied", today, null)));
    }
}
