package org.ratsfaden.account;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.transaction.Transactions;

/** Sets up the accounts with which a newcomer tries the portal: every role once, two clerks, each with a random password. */
public final class DemoAccounts {

    private static final CommitteeKey COMMITTEE = new CommitteeKey("kultur-und-sozialausschuss");
    private static final List<Wanted> WANTED = List.of(
            new Wanted(Role.CLERK, "ratsbuero", Set.of()),
            new Wanted(Role.CLERK, "ratsbuero2", Set.of()),
            new Wanted(Role.OFFICE, "fachbereich", Set.of()),
            new Wanted(Role.MEMBER, "mitglied", Set.of(COMMITTEE)),
            new Wanted(Role.PRESS, "presse", Set.of()),
            new Wanted(Role.PRESS_CHIEF, "presseleitung", Set.of()),
            new Wanted(Role.ADMIN, "verwaltung", Set.of()));

    private record Wanted(Role role, String name, Set<CommitteeKey> committees) {}

    private final Accounts accounts;
    private final AddAccounts add;
    private final Handover handover;
    private final Transactions transactions;

    /** Where the passwords are told, once. */
    @FunctionalInterface
    public interface Handover {

        /** Tells the operator, and nobody else, about these accounts. */
        void tell(List<NewAccount> created) throws IOException;
    }

    public DemoAccounts(Accounts accounts, AddAccounts add, Handover handover, Transactions transactions) {
        this.accounts = accounts;
        this.add = add;
        this.handover = handover;
        this.transactions = transactions;
    }

    /**
     * Sets them up unless there is an account already. The passwords are told before the accounts are kept: an interruption
     * leaves passwords without accounts, never accounts without passwords, and the next start begins anew.
     */
    public void setUpIfThereAreNone() throws IOException {
        if (!transactions.inOne(accounts::isEmpty)) {
            return;
        }
        List<NewAccount> created = WANTED.stream()
                .map(wanted -> new NewAccount(wanted.role(), wanted.name(), RandomPassword.next(), wanted.committees()))
                .toList();
        handover.tell(created);
        add.add(created);
    }
}
