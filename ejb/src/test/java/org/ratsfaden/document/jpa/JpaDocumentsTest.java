package org.ratsfaden.document.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.DocumentsContract;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
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

    /** PostgreSQL would refuse it, and the step would get stuck. */
    @Test
    void whatNoTextColumnHoldsIsReplacedWhereItStands() {
        Document document = DocumentSamples.receivedDocument("Pl\u0000an.pdf", new Visibility.Public());
        String text = "Plan\u0000 f\u00FCr den \uD83C Park";

        database.inOne(() -> {
            documents().add(document, 1);
            documents().keepPages(document.id(), List.of(new Page(1, text, OffsetMap.ofLine(""))));
            return document;
        });

        assertThat(database.inOne(() -> documents().find(document.id()).orElseThrow())
                        .arrival()
                        .fileName())
                .isEqualTo("Pl\uFFFDan.pdf");
        assertThat(database.inOne(() -> documents().pages(document.id())))
                .extracting(Page::text)
                .containsExactly("Plan\uFFFD f\u00FCr den \uFFFD Park");
    }
}
