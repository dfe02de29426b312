package org.ratsfaden.web.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ratsfaden.account.Account;
import org.ratsfaden.account.SignIn;
import org.ratsfaden.measure.Measures;
import org.ratsfaden.transaction.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks a name and a password for the form and for programs alike: quickly if they were right a moment ago, and not too often
 * if they are wrong. Safe for use by several threads.
 */
public final class PasswordCheck {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordCheck.class);

    private static final int ATTEMPTS_PER_NAME = 10;
    private static final int ATTEMPTS_PER_ADDRESS = 30;

    private final SignIn signIn;
    private final Transactions transactions;
    private final Clock clock;
    private final Measures measures;
    private final RememberedPasswords remembered;
    private final FailedAttempts byName;
    private final FailedAttempts byAddress;

    public PasswordCheck(SignIn signIn, Transactions transactions, Clock clock, Measures measures) {
        this.signIn = signIn;
        this.transactions = transactions;
        this.clock = clock;
        this.measures = measures;
        this.remembered = new RememberedPasswords(clock);
        this.byName = new FailedAttempts(clock, ATTEMPTS_PER_NAME, Duration.ofSeconds(6));
        this.byAddress = new FailedAttempts(clock, ATTEMPTS_PER_ADDRESS, Duration.ofSeconds(2));
    }

    /** @param address where the request comes from, as far as the server can tell */
    public Verdict check(String name, String password, String address) {
        Optional<Account> known = transactions.inOne(() -> signIn.account(name));
        if (known.filter(Account::isUsable).isPresent() && remembered.knows(known.get(), password)) {
            return new Verdict.Welcome(known.get());
        }
        String network = Network.of(address);
        Optional<Duration> wait = byAddress.take(network).or(() -> byName.take(name));
        if (wait.isPresent()) {
            measures.signInFailed("too-often");
            LOG.warn("sign-in throttled wait={}", wait.get());
            return new Verdict.TooOften(wait.get());
        }
        Verdict verdict = signIn.proves(known, password) ? verdict(name, known) : new Verdict.Wrong();
        switch (verdict) {
            case Verdict.Welcome(var account) -> {
                giveBack(name, network);
                remembered.remember(account, password);
            }
            case Verdict.OneTime(var _) -> giveBack(name, network);
            case Verdict.Wrong(), Verdict.TooOften(var _) -> measures.signInFailed("wrong");
        }
        return verdict;
    }

    /** The password was right. Looks again, for somebody may have locked or changed the account while it was hashed. */
    private Verdict verdict(String name, Optional<Account> proved) {
        Optional<Account> account = transactions
                .inOne(() -> signIn.account(name))
                .filter(found -> proved.map(Account::password)
                        .filter(found.password()::equals)
                        .isPresent());
        if (account.filter(Account::isUsable).isPresent()) {
            return new Verdict.Welcome(account.get());
        }
        return account.filter(found -> found.awaitsOwnPassword(clock.instant()))
                .<Verdict>map(Verdict.OneTime::new)
                .orElse(new Verdict.Wrong());
    }

    private void giveBack(String name, String network) {
        byAddress.giveBack(network);
        byName.giveBack(name);
    }
}
