package org.ratsfaden.operation.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.journey.Step;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.journey.jpa.JpaStepQueue;
import org.ratsfaden.operation.Stock;

/** What the operator is told of the database is what stands there. */
@Tag("database")
class JpaStockTest {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final JpaStock stock = new JpaStock(database.entities());
    private final JpaDocuments documents = new JpaDocuments(database.entities());
    private final StepQueue queue = new JpaStepQueue(database.entities(), Clock.fixed(NOON, ZoneOffset.UTC));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEmptyPortalHasNothing() {
        assertThat(database.inOne(() -> stock.steps(NOON))).isEqualTo(new Stock.Steps(0, 0, 0, null));
        assertThat(database.inOne(stock::documents)).isEmpty();
        assertThat(database.inOne(stock::originals)).isEqualTo(new Stock.Originals(0, 0));
        assertThat(database.inOne(stock::database).product()).matches("H2 2\\.\\d.*|PostgreSQL \\d.*");
    }

    @Test
    void stepsDocumentsAndOriginalsAreCounted() {
        Document read = received("a", 700);
        Document damaged = received("b", 300);
        database.inOne(() -> {
            documents.replace(
                    documents.find(damaged.id()).orElseThrow().quarantined(QuarantineReason.DAMAGED, "cut off"));
            queue.add(new Step.Read(read.id()));
            queue.add(new Step.Read(damaged.id()));
            return read;
        });
        database.inOne(() -> {
            StepQueue.Claimed claimed =
                    queue.claim("node1", 1, NOON, NOON.plusSeconds(60)).getFirst();
            queue.failed(claimed, "no", Instant.MAX);
            return claimed;
        });

        assertThat(database.inOne(() -> stock.steps(NOON.plusSeconds(1)))).isEqualTo(new Stock.Steps(1, 0, 1, NOON));
        assertThat(database.inOne(() -> stock.steps(NOON.minus(Duration.ofHours(1)))))
                .isEqualTo(new Stock.Steps(0, 1, 1, null));
        assertThat(database.inOne(stock::documents)).isEqualTo(Map.of("received", 1L, "quarantined", 1L));
        assertThat(database.inOne(stock::originals)).isEqualTo(new Stock.Originals(2, 1000));
        assertThat(database.inOne(() -> stock.unread(10)))
                .containsExactly(new Stock.Unread(damaged.id(), QuarantineReason.DAMAGED, NOON));
    }

    private Document received(String letter, long bytes) {
        Document document = Document.received(
                new ContentHash(letter.repeat(64)),
                new Arrival(letter + ".pdf", "folder:public", null, new Visibility.Public(), NOON));
        return database.inOne(() -> {
            documents.add(document, bytes);
            return document;
        });
    }
}
