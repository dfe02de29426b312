package org.ratsfaden.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts in memory. */
public final class InMemoryAccounts implements Accounts {

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final List<Membership> memberships = new ArrayList<>();

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public Optional<Account> hold(String name) {
        return find(name);
    }

    @Override
    public List<Account> all() {
        return accounts.values().stream()
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    @Override
    public void add(Account account) {
        accounts.put(account.name(), account);
    }

    @Override
    public void replace(Account account) {
        accounts.put(account.name(), account);
    }

    @Override
    public void remove(String name) {
        accounts.remove(name);
        replaceMemberships(name, List.of());
    }

    @Override
    public void replaceMemberships(String account, List<Membership> replacing) {
        memberships.removeIf(membership -> membership.account().equals(account));
        memberships.addAll(replacing);
    }

    @Override
    public List<Membership> memberships(String account) {
        return memberships.stream()
                .filter(membership -> membership.account().equals(account))
                .toList();
    }

    @Override
    public List<Membership> memberships() {
        return memberships.stream()
                .sorted(Comparator.comparing(Membership::account))
                .toList();
    }

    @Override
    public void add(Membership membership) {
        memberships.add(membership);
    }
}
