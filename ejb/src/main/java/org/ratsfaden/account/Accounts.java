package org.ratsfaden.account;

import java.util.List;
import java.util.Optional;

/** Everybody who can sign in, and where they sit. Joins the caller's transaction. */
public interface Accounts {

    Optional<Account> find(String name);

    /** The same; nobody else holds this account until the transaction ends, so that its memberships stay what they are read as. */
    Optional<Account> hold(String name);

    /** By name. */
    List<Account> all();

    boolean isEmpty();

    void add(Account account);

    /** Keeps another value of an account that is there. */
    void replace(Account account);

    /** Takes an account away, and its memberships with it. */
    void remove(String name);

    /** By committee and first day. */
    List<Membership> memberships(String account);

    /** Those of all, by account. */
    List<Membership> memberships();

    void add(Membership membership);

    /** Keeps these memberships of an account in place of those it had. */
    void replaceMemberships(String account, List<Membership> memberships);
}
