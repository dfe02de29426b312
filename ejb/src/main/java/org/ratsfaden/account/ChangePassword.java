package org.ratsfaden.account;

import java.util.Optional;
import org.ratsfaden.transaction.Transactions;

/** Gives an account the password its owner has chosen. Sessions begun with the former one end, for they hold its seal. */
public final class ChangePassword {

    private final Accounts accounts;
    private final PasswordRules rules;
    private final Transactions transactions;

    /** What came of it. */
    public sealed interface Outcome {

        record Changed(Account account) implements Outcome {}

        record Weak(PasswordRules.Weakness weakness) implements Outcome {}

        /** Somebody has taken the account away, or locked it, meanwhile. */
        record Gone() implements Outcome {}
    }

    public ChangePassword(Accounts accounts, PasswordRules rules, Transactions transactions) {
        this.accounts = accounts;
        this.rules = rules;
        this.transactions = transactions;
    }

    /** Changes it for somebody who has just shown that they know the former one. */
    public Outcome change(String name, String chosen) {
        Optional<PasswordRules.Weakness> weakness = rules.weakness(chosen, name);
        if (weakness.isPresent()) {
            return new Outcome.Weak(weakness.get());
        }
        PasswordHash hash = PasswordHash.of(chosen);
        return transactions.inOne(() -> {
            Optional<Account> account = accounts.find(name).filter(found -> !found.locked());
            account.ifPresent(found -> accounts.replace(found.withOwn(hash)));
            return account.<Outcome>map(found -> new Outcome.Changed(found.withOwn(hash)))
                    .orElse(new Outcome.Gone());
        });
    }
}
