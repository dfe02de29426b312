package org.ratsfaden.account.jpa;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.ratsfaden.account.Accounts;
import org.ratsfaden.account.AccountsContract;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.transaction.Transactions;

@Tag("database")
class JpaAccountsTest implements AccountsContract {

    private final LocalDatabase database = LocalDatabase.inMemory();

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Accounts accounts() {
        return new JpaAccounts(database.entities());
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
