package org.ratsfaden.account;

import org.ratsfaden.transaction.NoTransactions;
import org.ratsfaden.transaction.Transactions;

class InMemoryAccountsTest implements AccountsContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Transactions transactions() {
        return new NoTransactions();
    }
}
