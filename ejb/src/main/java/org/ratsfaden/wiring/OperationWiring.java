package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.ratsfaden.account.Accounts;
import org.ratsfaden.account.ChangePassword;
import org.ratsfaden.account.KeepAccounts;
import org.ratsfaden.account.PasswordRules;
import org.ratsfaden.account.zxcvbn.ZxcvbnGuesser;
import org.ratsfaden.settings.Settings;
import org.ratsfaden.transaction.Transactions;

/** What the operator works with. */
@Dependent
public class OperationWiring {

    @Produces
    @Singleton
    PasswordRules passwordRules(Settings settings) {
        return new PasswordRules(
                new ZxcvbnGuesser(), settings.read("ratsfaden.body", "Landkreis Mittelau", String::strip));
    }

    @Produces
    @Singleton
    ChangePassword changePassword(Accounts accounts, PasswordRules rules, Transactions transactions) {
        return new ChangePassword(accounts, rules, transactions);
    }

    @Produces
    @Singleton
    KeepAccounts keepAccounts(Accounts accounts, Clock clock, Transactions transactions) {
        return new KeepAccounts(accounts, clock, transactions);
    }
}
