package org.ratsfaden.account;

import java.util.List;
import java.util.Optional;

/** Everybody who can sign in, and where they sit. Joins the caller's transaction. */
public interface Accounts {

    Optional<Account> find(String name);

    boolean isEmpty();

    void add(Account account);

    List<Membership> memberships(String account);

    void add(Membership membership);
}
