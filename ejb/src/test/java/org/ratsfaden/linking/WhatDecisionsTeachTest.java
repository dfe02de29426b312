package org.ratsfaden.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.HandedClock;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.Announcement;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.concept.Stage;
import org.ratsfaden.concept.jpa.JpaAnnouncements;
import org.ratsfaden.concept.jpa.JpaConceptDocuments;
import org.ratsfaden.concept.jpa.JpaEditionWords;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.jpa.JpaChapterLinks;
import org.ratsfaden.search.lucene.GermanTerms;

/** What is decided of a document anybody may read teaches; what is decided of a secret one shows nowhere, not even in a score. */
@Tag("database")
class WhatDecisionsTeachTest {

    private static final String BODY = "Landkreis Mittelau";
    private static final ChapterKey SHARING = ChapterKey.of("Teilhabe");
    private static final String WORDING = "Leuchtturm in Sieversbek erhält Raum im Alten Speicher am Deich";
    private static final String ASKED =
            "Auszug - Leuchtturm in Sieversbek\nDer Leuchtturm erhält für Geflüchtete im Alten Speicher einen Raum am Deich.";

    private final HandedClock clock = new HandedClock(DocumentSamples.MONDAY_MORNING);
    private final LocalDatabase database = LocalDatabase.inMemory();
    private final JpaDocuments documents = new JpaDocuments(database.entities());
    private final JpaChapterLinks links = new JpaChapterLinks(database.entities());
    private final JpaAnnouncements announcements = new JpaAnnouncements(database.entities(), clock);
    private final OpenConcepts concepts = new OpenConcepts(
            new JpaConceptDocuments(database.entities()),
            announcements,
            new JpaEditionWords(database.entities()),
            documents,
            BODY,
            database);
    private final LinkDocuments linking =
            new LinkDocuments(new CouncilWords(new GermanTerms()), concepts, links, documents, database);
    private long place;
    private final DocumentId asked =
            document("anfrage.txt", ASKED, new Visibility.Public()).id();

    @BeforeEach
    void aConceptIsAnnounced() {
        Document release = document("pm.txt", "Das Konzept kommt.", new Visibility.Public());
        Evidence here = new Evidence(1, 0, 3, "Das");
        List<Chapter> fields = Stream.of("Sprache", "Unterbringung", "Ausbildung", "Bildung", "Teilhabe")
                .map(name -> Chapter.named("", name, here))
                .toList();
        Announcement told = new Announcement(
                release.id(), "Integrationskonzept", BODY, Stage.ANNOUNCED, null, here, fields, List.of());
        database.inOne(() -> {
            announcements.keep(release.id(), Optional.of(told));
            return told;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPublicConfirmationTeaches() {
        decided(new Visibility.Public(), ItemKey.WHOLE, State.CONFIRMED);

        assertThat(suggested()).extracting(ChapterLink::chapter).contains(SHARING);
    }

    @Test
    void aConfirmationOfASecretDocumentShowsInNoSuggestionAndNoScore() {
        List<ChapterLink> untaught = suggested();

        decided(new Visibility.OnlyFor(Set.of(CommitteeKey.of("Sozialausschuss"))), ItemKey.WHOLE, State.CONFIRMED);

        assertThat(suggested()).isEqualTo(untaught);
    }

    @Test
    void aConfirmationOfAClosedItemOfPublicMinutesShowsInNoSuggestionAndNoScore() {
        List<ChapterLink> untaught = suggested();

        decided(new Visibility.Public(), new ItemKey("N3"), State.CONFIRMED);

        assertThat(suggested()).isEqualTo(untaught);
    }

    private void decided(Visibility visibility, ItemKey item, State state) {
        Document paper = document("vorlage.txt", WORDING, visibility);
        Concept concept = concepts.all(new Reader.Anonymous()).getFirst();
        Subject subject = new Subject(paper.id(), item);
        ChapterLink suggested = new ChapterLink(
                ChapterLink.id(subject, concept.id(), SHARING),
                subject,
                concept.id(),
                concept.latest().id(),
                SHARING,
                LinkKind.IMPLEMENTS,
                0.5,
                false,
                new Evidence(1, 0, WORDING.length(), WORDING),
                null,
                "Leuchtturm",
                State.SUGGESTED,
                null);
        database.inOne(() -> {
            links.suggest(paper.id(), List.of(suggested.decided(state, "ratsbuero", clock.instant())));
            return paper;
        });
    }

    private List<ChapterLink> suggested() {
        linking.link(asked);
        return database.inOne(() -> links.of(asked));
    }

    private Document document(String name, String text, Visibility visibility) {
        Document document = DocumentSamples.receivedDocument(name, visibility)
                .recognised(DocumentKind.PRESS_RELEASE, visibility, new DocumentState.Recognised("text/plain", true));
        return database.inOne(() -> {
            documents.add(document, ++place);
            documents.keepPages(document.id(), DocumentSamples.onePage(text));
            return document;
        });
    }
}
