package org.ratsfaden.web.security;

import java.time.Duration;
import org.ratsfaden.account.Account;

/** Placeholder: what became of a name and a password. */
public sealed interface Verdict {

    record Welcome(Account account) implements Verdict {}

    record Wrong() implements Verdict {}

    record TooOften(Duration pause) implements Verdict {}
}
