package org.ratsfaden.particular.jpa;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.particular.ParticularsContract;
import org.ratsfaden.transaction.Transactions;

@Tag("database")
class JpaParticularsTest implements ParticularsContract {

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final JpaParticulars particulars = new JpaParticulars(database.entities());

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Particulars particulars() {
        return particulars;
    }

    @Override
    public Documents documents() {
        return new JpaDocuments(database.entities());
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
