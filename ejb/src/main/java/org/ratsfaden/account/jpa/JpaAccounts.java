package org.ratsfaden.account.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.account.Account;
import org.ratsfaden.account.Accounts;
import org.ratsfaden.account.Membership;
import org.ratsfaden.transaction.jpa.Columns;

/** Accounts in the database. */
public final class JpaAccounts implements Accounts {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaAccounts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(entities.find(AccountRow.class, Columns.storable(name)))
                .map(AccountRow::toAccount);
    }

    @Override
    public Optional<Account> hold(String name) {
        return Optional.ofNullable(
                        entities.find(AccountRow.class, Columns.storable(name), LockModeType.PESSIMISTIC_WRITE))
                .map(AccountRow::toAccount);
    }

    @Override
    public List<Account> all() {
        return entities
                .createQuery("select a from AccountRow a order by a.name", AccountRow.class)
                .getResultList()
                .stream()
                .map(AccountRow::toAccount)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select count(a) from AccountRow a", Long.class)
                        .getSingleResult()
                == 0;
    }

    @Override
    public void add(Account account) {
        entities.persist(AccountRow.of(account));
    }

    @Override
    public void replace(Account account) {
        entities.find(AccountRow.class, account.name()).keep(account);
    }

    @Override
    public void remove(String name) {
        replaceMemberships(name, List.of());
        entities.remove(entities.find(AccountRow.class, name));
    }

    @Override
    public List<Membership> memberships(String account) {
        return entities
                .createQuery(
                        "select m from MembershipRow m where m.account = :account order by m.committee, m.from",
                        MembershipRow.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .map(MembershipRow::toMembership)
                .toList();
    }

    @Override
    public List<Membership> memberships() {
        return entities
                .createQuery(
                        "select m from MembershipRow m order by m.account, m.committee, m.from", MembershipRow.class)
                .getResultList()
                .stream()
                .map(MembershipRow::toMembership)
                .toList();
    }

    @Override
    public void add(Membership membership) {
        entities.persist(MembershipRow.of(membership));
    }

    @Override
    public void replaceMemberships(String account, List<Membership> memberships) {
        entities.createQuery("delete from MembershipRow m where m.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        memberships.forEach(this::add);
    }
}
