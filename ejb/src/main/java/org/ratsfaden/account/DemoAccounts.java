package org.ratsfaden.account;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.transaction.Transactions;

/** Sets up the accounts with which a newcomer tries the portal: every role once, two clerks, each with a random password. */
public final class DemoAccounts {

    private static final CommitteeKey COMMITTEE = new CommitteeKey("kultur-und-sozialausschuss");
    private static final List<NewAccount> WANTED = List.of(
            new NewAccount(Role.CLERK, "ratsbuero", Set.of()),
            new NewAccount(Role.CLERK, "ratsbuero2", Set.of()),
            new NewAccount(Role.OFFICE, "fachbereich", Set.of()),
            new NewAccount(Role.MEMBER, "mitglied", Set.of(COMMITTEE)),
            new NewAccount(Role.PRESS, "presse", Set.of()),
            new NewAccount(Role.PRESS_CHIEF, "presseleitung", Set.of()),
            new NewAccount(Role.ADMIN, "verwaltung", Set.of()));

    /** Without letters and digits that are mistaken for each other. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;

    private final Accounts accounts;
    private final Handover handover;
    private final Clock clock;
    private final Transactions transactions;

    /** Where the passwords are told, once. */
    @FunctionalInterface
    public interface Handover {

        /** Tells the operator, and nobody else, about these accounts. */
        void tell(List<Created> created) throws IOException;
    }

    /** One account with its password in clear; told once, never kept. */
    public record Created(Role role, String name, String password, Set<CommitteeKey> committees) {

        @Override
        public String toString() {
            return "Created[" + name + "]";
        }
    }

    private record NewAccount(Role role, String name, Set<CommitteeKey> committees) {}

    /** @param clock its zone is the council's */
    public DemoAccounts(Accounts accounts, Handover handover, Clock clock, Transactions transactions) {
        this.accounts = accounts;
        this.handover = handover;
        this.clock = clock;
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
        List<Created> created = WANTED.stream()
                .map(wanted -> new Created(wanted.role(), wanted.name(), randomPassword(), wanted.committees()))
                .toList();
        handover.tell(created);
        transactions.inOne(() -> {
            created.forEach(this::keep);
            return created;
        });
    }

    private void keep(Created created) {
        accounts.add(new Account(created.name(), created.role(), PasswordHash.of(created.password())));
        LocalDate today = LocalDate.now(clock);
        created.committees()
                .forEach(committee -> accounts.add(new Membership(created.name(), committee, "Mitglied", today, null)));
    }

    private static String randomPassword() {
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }
}
