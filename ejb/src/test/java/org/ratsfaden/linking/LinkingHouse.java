package org.ratsfaden.linking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ratsfaden.HandedClock;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.Announcement;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.concept.Stage;
import org.ratsfaden.concept.jpa.JpaAnnouncements;
import org.ratsfaden.concept.jpa.JpaConceptDocuments;
import org.ratsfaden.concept.jpa.JpaEditionWords;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.linking.jpa.JpaChapterLinks;
import org.ratsfaden.meeting.jpa.JpaMentions;
import org.ratsfaden.search.lucene.GermanTerms;

/** The council office of Landkreis Mittelau with one announced concept, and all that links documents to it, on a database of its own. */
final class LinkingHouse implements AutoCloseable {

    static final String BODY = "Landkreis Mittelau";
    static final Reader.Clerk CLERK = new Reader.Clerk("ratsbuero");
    static final Reader EVERYBODY = new Reader.Anonymous();

    final HandedClock clock = new HandedClock(DocumentSamples.MONDAY_MORNING);
    final LocalDatabase database = LocalDatabase.inMemory();
    final JpaDocuments documents = new JpaDocuments(database.entities());
    final JpaChapterLinks links = new JpaChapterLinks(database.entities());
    private final JpaAnnouncements announcements = new JpaAnnouncements(database.entities(), clock);
    final JpaEditionWords words = new JpaEditionWords(database.entities());
    final OpenConcepts concepts = new OpenConcepts(
            new JpaConceptDocuments(database.entities()), announcements, words, documents, BODY, database);
    final LinkDocuments linking =
            new LinkDocuments(new CouncilWords(new GermanTerms()), concepts, links, documents, database);
    final OpenLinks open = new OpenLinks(links, concepts, new JpaMentions(database.entities()), documents, database);
    final LinkByHand byHand = new LinkByHand(links, open, concepts, words, documents, clock, database);
    private long place;

    LinkingHouse() {
        Document release = document("pm.txt", "Das Konzept kommt.", new Visibility.Public());
        announces(release, "Integrationskonzept", "Sprache", "Unterbringung", "Ausbildung", "Bildung", "Teilhabe");
    }

    void announces(Document teller, String title, String... fields) {
        Evidence here = new Evidence(1, 0, 3, "Das");
        List<Chapter> named =
                Stream.of(fields).map(name -> Chapter.named("", name, here)).toList();
        Announcement told = new Announcement(teller.id(), title, BODY, Stage.ANNOUNCED, null, here, named, List.of());
        database.inOne(() -> {
            announcements.keep(teller.id(), Optional.of(told));
            return told;
        });
    }

    Concept concept() {
        return concepts.all(EVERYBODY).getFirst();
    }

    Document document(String name, String text, Visibility visibility) {
        return document(DocumentKind.PRESS_RELEASE, name, text, visibility, List.of());
    }

    /** A public document of this kind, of this day, with this title. */
    DocumentId dated(DocumentKind kind, String title, LocalDate day, String text) {
        Finding named =
                new Finding(Field.TITLE, new FindingValue.Words(title), 0.9, null, new FindingSource.Machine(1));
        Finding issued =
                new Finding(Field.ISSUE_DATE, new FindingValue.Day(day), 0.9, null, new FindingSource.Machine(1));
        return document(kind, title + day + ".txt", text, new Visibility.Public(), List.of(named, issued))
                .id();
    }

    Document document(DocumentKind kind, String name, String text, Visibility visibility, List<Finding> findings) {
        long now = ++place; // one after the other: of two that tell of a concept the later one counts
        Arrival arrival =
                new Arrival(name, "folder:public", null, visibility, DocumentSamples.MONDAY_MORNING.plusSeconds(now));
        Document document = Document.received(DocumentSamples.hashOf(name), arrival)
                .recognised(kind, visibility, new DocumentState.Recognised("text/plain", true));
        return database.inOne(() -> {
            documents.add(document, now);
            documents.keepPages(document.id(), DocumentSamples.onePage(text));
            documents.keepMachineFindings(document.id(), findings);
            return document;
        });
    }

    List<ChapterLink> suggested(DocumentId document) {
        linking.link(document);
        return database.inOne(() -> links.of(document));
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        database.close();
    }
}
