package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.account.Account;
import org.ratsfaden.account.Accounts;
import org.ratsfaden.account.Role;
import org.ratsfaden.resolution.Progresses;
import org.ratsfaden.transaction.Transactions;

/** Who can report for offices; asked for by the council office only. */
@Dependent
public final class OfficeAccounts {

    private final Accounts accounts;
    private final Progresses progresses;
    private final Transactions transactions;

    @Inject
    public OfficeAccounts(Accounts accounts, Progresses progresses, Transactions transactions) {
        this.accounts = accounts;
        this.progresses = progresses;
        this.transactions = transactions;
    }

    /** By name. */
    public List<String> all() {
        return transactions.inOne(() -> accounts.all().stream()
                .filter(account -> account.role() == Role.OFFICE && !account.locked())
                .map(Account::name)
                .toList());
    }

    /** Who reported for this office last, or else the only one there is. */
    Optional<String> of(String office) {
        List<String> known = all();
        return transactions
                .inOne(() -> progresses.accountOf(office))
                .filter(known::contains)
                .or(() -> known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty());
    }
}
