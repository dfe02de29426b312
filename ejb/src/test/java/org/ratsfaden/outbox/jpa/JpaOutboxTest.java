package org.ratsfaden.outbox.jpa;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.outbox.OutboxContract;
import org.ratsfaden.transaction.Transactions;

@Tag("database")
class JpaOutboxTest implements OutboxContract {

    private final LocalDatabase database = LocalDatabase.inMemory();

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Outbox outbox() {
        return new JpaOutbox(database.entities(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
