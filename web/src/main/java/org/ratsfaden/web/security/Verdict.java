package org.ratsfaden.web.security;

import java.time.Duration;
import org.ratsfaden.account.Account;

/** What came of a name and a password. */
public sealed interface Verdict {

    record Welcome(Account account) implements Verdict {}

    /** The password was given by the operator: it is right, and good for nothing but being changed. */
    record OneTime(Account account) implements Verdict {}

    /** No such account, not its password, or locked; nobody is told which. */
    record Wrong() implements Verdict {}

    /**
     * Too many attempts from this address or for this name; the password was not looked at.
     *
     * @param pause how long it will be until the next attempt
     */
    record TooOften(Duration pause) implements Verdict {}
}
