package org.ratsfaden.meeting.jpa;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.MentionsContract;
import org.ratsfaden.transaction.Transactions;

@Tag("database")
class JpaMentionsTest implements MentionsContract {

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final JpaMentions mentions = new JpaMentions(database.entities());

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Mentions mentions() {
        return mentions;
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
