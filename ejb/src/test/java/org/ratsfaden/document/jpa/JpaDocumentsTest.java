package org.ratsfaden.document.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.DocumentsContract;
import org.ratsfaden.transaction.Transactions;

@Tag("database")
class JpaDocumentsTest implements DocumentsContract {

    private final LocalDatabase database = LocalDatabase.inMemory();

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Documents documents() {
        return new JpaDocuments(database.entities());
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    void rowsAreWovenByTheBuild() {
        assertThat(PersistenceWeaved.class).isAssignableFrom(DocumentRow.class);
    }
}
