package org.ratsfaden.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ratsfaden.document.DocumentSamples.receivedDocument;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.jpa.JpaDocuments;

/** The transactions that all tests without a server rely on. */
@Tag("database")
class LocalDatabaseTest {

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final JpaDocuments documents = new JpaDocuments(database.entities());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCheckedExceptionRollsBackToo() {
        Document document = receivedDocument();

        assertThatThrownBy(() -> database.inOne(() -> {
                    documents.add(document, 1);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class);

        assertThat(database.inOne(() -> documents.find(document.id()))).isEmpty();
    }

    @Test
    void aBlockWithinABlockIsOneTransaction() {
        Document document = receivedDocument();

        assertThatThrownBy(() -> database.inOne(() -> {
                    database.inOne(() -> {
                        documents.add(document, 1);
                        return document;
                    });
                    throw new IllegalStateException("afterwards");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(database.inOne(() -> documents.find(document.id()))).isEmpty();
    }
}
