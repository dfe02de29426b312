package org.ratsfaden.clarification.jpa;

import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.clarification.ClarificationsContract;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.transaction.Transactions;

@Tag("database")
class JpaClarificationsTest implements ClarificationsContract {

    private final LocalDatabase database = LocalDatabase.inMemory();

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Clarifications clarifications() {
        return new JpaClarifications(database.entities(), Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC));
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
