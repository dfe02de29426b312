package org.ratsfaden.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.HandedClock;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.concept.jpa.JpaAnnouncements;
import org.ratsfaden.concept.jpa.JpaConceptDocuments;
import org.ratsfaden.concept.jpa.JpaEditionWords;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.journey.StepQueue.Claimed;
import org.ratsfaden.journey.jpa.JpaStepQueue;
import org.ratsfaden.linking.CouncilWords;
import org.ratsfaden.linking.LinkDocuments;
import org.ratsfaden.linking.jpa.JpaChapterLinks;
import org.ratsfaden.particular.jpa.JpaParticulars;
import org.ratsfaden.search.lucene.GermanTerms;

/** What a document tells of a concept, and that all others are then compared anew, is kept together or not at all. */
@Tag("database")
class CompareWithConceptsTest {

    private static final String BODY = "Landkreis Mittelau";

    private final HandedClock clock = new HandedClock(DocumentSamples.MONDAY_MORNING);
    private final LocalDatabase database = LocalDatabase.inMemory();
    private final JpaDocuments documents = new JpaDocuments(database.entities());
    private final JpaAnnouncements announcements = new JpaAnnouncements(database.entities(), clock);
    private final JpaStepQueue queue = new JpaStepQueue(database.entities(), clock);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aServerThatDiesRightAfterAConceptWasAnnouncedComparesAllOthersAfterItsNextStart() {
        DocumentId release = aReleaseThatAnnouncesAConcept();

        comparing(queue).compare(release);

        assertThat(database.inOne(() -> announcements.of(release))).isPresent();
        assertThat(database.inOne(() -> queue.claim("node1", 8, clock.now, clock.now.plusSeconds(60))))
                .extracting(Claimed::step)
                .containsExactly(new Step.CompareOthers(release));
    }

    @Test
    void whatIsToldIsNotKeptWhereTheOthersCannotBeOrdered() {
        DocumentId release = aReleaseThatAnnouncesAConcept();
        StepQueue away = (StepQueue) Proxy.newProxyInstance(
                StepQueue.class.getClassLoader(), new Class<?>[] {StepQueue.class}, (_, _, _) -> {
                    throw new IllegalStateException("the database is away");
                });

        assertThatThrownBy(() -> comparing(away).compare(release)).hasMessage("the database is away");

        assertThat(database.inOne(() -> announcements.of(release))).isEmpty();
    }

    @Test
    void whatIsToldASecondTimeOrdersNothing() {
        DocumentId release = aReleaseThatAnnouncesAConcept();
        comparing(queue).compare(release);

        comparing(queue).compare(release);

        assertThat(database.inOne(queue::count)).isEqualTo(1);
    }

    private DocumentId aReleaseThatAnnouncesAConcept() {
        Document release = DocumentSamples.receivedDocument("pm.txt", new Visibility.Public())
                .recognised(
                        DocumentKind.PRESS_RELEASE,
                        new Visibility.Public(),
                        new DocumentState.Recognised("text/plain", true));
        String text = "Das Integrationskonzept des Landkreises Mittelau hat fünf Handlungsfelder:"
                + " Sprache, Unterbringung, Ausbildung, Bildung und Teilhabe.";
        return database.inOne(() -> {
            documents.add(release, 1);
            documents.keepPages(release.id(), List.of(new Page(1, text, OffsetMap.UNCHANGED)));
            return release.id();
        });
    }

    private CompareWithConcepts comparing(StepQueue steps) {
        JpaChapterLinks links = new JpaChapterLinks(database.entities());
        OpenConcepts concepts = new OpenConcepts(
                new JpaConceptDocuments(database.entities()),
                announcements,
                new JpaEditionWords(database.entities()),
                documents,
                BODY,
                database);
        LinkDocuments linking =
                new LinkDocuments(new CouncilWords(new GermanTerms()), concepts, links, documents, database);
        return new CompareWithConcepts(
                documents, new JpaParticulars(database.entities()), announcements, linking, steps, database);
    }
}
