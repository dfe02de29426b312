package org.ratsfaden.press;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.HandedClock;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.contact.Contacts;
import org.ratsfaden.contact.jpa.JpaContacts;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.document.jpa.JpaHeldFiles;
import org.ratsfaden.newsletter.Subscriptions;
import org.ratsfaden.newsletter.jpa.JpaSubscriptions;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.outbox.jpa.JpaOutbox;
import org.ratsfaden.press.commonmark.CommonMarkup;
import org.ratsfaden.press.jpa.JpaAudiences;
import org.ratsfaden.press.jpa.JpaPressNumbers;
import org.ratsfaden.press.jpa.JpaPressReleases;

/** A press office with a database, a clock whose hands the test moves, and a shelf that only puts documents into it. */
public final class PressOffice implements AutoCloseable {

    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T07:30:00Z");
    public static final ZoneId BERLIN = ReleaseSamples.BERLIN;
    public static final Reader SVEA = new Reader.Press("svea");
    public static final Reader JANA = new Reader.PressChief("jana");

    /** All that a release needs to be submitted. */
    public static final ReleaseText WHOLE = ReleaseSamples.WHOLE;

    public final LocalDatabase database;
    public final HandedClock clock = new HandedClock(MONDAY_MORNING);
    public final PressRules rules;
    public final PressReleases releases;
    public final PressNumbers numbers;
    public final Documents documents;
    public final Outbox outbox;
    public final Contacts contacts;
    public final Subscriptions subscriptions;
    public final Audiences audiences;
    public final MailRelease mail;
    public final TestShelf shelf = new TestShelf();
    public final WriteRelease writing;
    public final MoveRelease moving;
    public final PublishDue due;
    public final ReadReleases reading;
    public final ReadWorkshop workshop;
    public final TakeInRelease takingIn;

    public PressOffice() {
        this(LocalDatabase.inMemory(), "2020-01-01 Svea Maaßenkamp, Mühlenwall 8, Auenfurt");
    }

    public PressOffice(LocalDatabase database, String responsible) {
        this.database = database;
        rules = new PressRules("Landkreis Mittelau", NumberPattern.USUAL, Responsible.parse(responsible), true, BERLIN);
        releases = new JpaPressReleases(database.entities(), new JpaHeldFiles(database.entities()), clock);
        numbers = new JpaPressNumbers(database.entities());
        documents = new JpaDocuments(database.entities());
        outbox = new JpaOutbox(database.entities(), clock);
        contacts = new JpaContacts(database.entities());
        subscriptions = new JpaSubscriptions(database.entities());
        audiences = new JpaAudiences(database.entities());
        Markup markup = new CommonMarkup();
        ReleaseLetters letters =
                new ReleaseLetters(rules, new ReleaseSheet(rules, markup), markup, "https://rat.example");
        mail = new MailRelease(outbox, audiences, contacts, subscriptions, letters, "https://rat.example");
        writing = new WriteRelease(releases, clock, database);
        moving =
                new MoveRelease(releases, new IssueRelease(numbers, shelf, mail, rules, clock), rules, clock, database);
        due = new PublishDue(releases, moving, clock, database);
        reading = new ReadReleases(releases, documents, database);
        workshop = new ReadWorkshop(releases, database);
        takingIn = new TakeInRelease(releases, numbers, rules, clock);
    }

    /** Documents as they would stand in search, and what was asked of it. */
    public final class TestShelf implements Shelf {

        public final List<String> asked = new ArrayList<>();

        /** Whether somebody is at work on the document at that very moment; once. */
        public boolean disturbed;

        /** For this one the disk is full. */
        public @Nullable ReleaseId refused;

        @Override
        public DocumentId put(PressRelease release, ReleaseVersion version, String by) throws IOException {
            if (disturbed) {
                disturbed = false;
                throw new IllegalStateException("the document has been changed by another transaction");
            }
            if (release.id().equals(refused)) {
                throw new IOException("No space left on device");
            }
            Document document = documentOf(release.id() + "/" + version.number(), new Visibility.Public());
            return document.id();
        }

        @Override
        public void replaced(DocumentId document) {
            place(document, new Visibility.Draft());
        }

        @Override
        public void takeAway(DocumentId document, String reason, String by) {
            place(document, new Visibility.Draft());
        }

        @Override
        public void letSearchFollow() {
            asked.add("follow");
        }
    }

    /** A recognised document, as the journey leaves it. */
    public Document documentOf(String fileName, Visibility visibility) {
        Document document = Document.received(
                        DocumentSamples.hashOf(fileName),
                        new Arrival(fileName, "press", null, visibility, clock.instant()))
                .recognised(DocumentKind.PRESS_RELEASE, visibility, new DocumentState.Recognised("text/plain", true));
        documents.add(document, 1);
        return document;
    }

    public void place(DocumentId id, Visibility visibility) {
        database.inOne(() -> {
            documents.replace(documents.find(id).orElseThrow().placed(visibility));
            return id;
        });
    }

    public ReleaseId drafted(ReleaseText text, ReleaseDates dates, Reader by) {
        return done(writing.begin(new WriteRelease.Words(text, dates, ""), by)).id();
    }

    /** A whole release by Svea that Jana has approved. */
    public ReleaseId approved(ReleaseDates dates) throws IOException {
        ReleaseId id = drafted(WHOLE, dates, SVEA);
        does(id, Deed.SUBMIT, SVEA);
        does(id, Deed.APPROVE, JANA);
        return id;
    }

    public PressRelease published() throws IOException {
        return does(approved(ReleaseDates.NONE), Deed.PUBLISH, SVEA);
    }

    public Moved tries(ReleaseId id, Deed deed, Reader by) throws IOException {
        return moving.move(id, OptionalLong.empty(), deed, "", by);
    }

    public PressRelease does(ReleaseId id, Deed deed, Reader by) throws IOException {
        return done(moving.move(id, OptionalLong.empty(), deed, "Anlass", by));
    }

    public PressRelease writes(ReleaseId id, ReleaseText text, String note, Reader by) {
        PressRelease before = now(id);
        return done(writing.write(
                id,
                before.revision(),
                new WriteRelease.Words(text, before.last().dates(), note),
                by));
    }

    public PressRelease now(ReleaseId id) {
        return database.inOne(() -> releases.find(id)).orElseThrow();
    }

    public static PressRelease done(Moved moved) {
        if (moved instanceof Moved.Done(var release)) {
            return release;
        }
        throw new AssertionError("expected to be done, but: " + moved);
    }

    @Override
    public void close() {
        database.close();
    }
}
