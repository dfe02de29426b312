package org.ratsfaden.upkeep;

import static org.ratsfaden.document.DocumentSamples.titleFinding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.access.jpa.JpaOpeningLog;
import org.ratsfaden.account.AddAccounts;
import org.ratsfaden.account.NewAccount;
import org.ratsfaden.account.Role;
import org.ratsfaden.account.jpa.JpaAccounts;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.clarification.jpa.JpaClarifications;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.document.file.FileSystemOriginalFiles;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.KeptTexts;
import org.ratsfaden.journey.Step;
import org.ratsfaden.journey.jpa.JpaStepQueue;
import org.ratsfaden.particular.jpa.JpaParticulars;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.lucene.LuceneSearchIndex;
import org.ratsfaden.upkeep.jdbc.JdbcTables;

/** Database, originals and index of an invented town, on a home of their own. */
final class Archive implements AutoCloseable {

    static final Instant NOW = Instant.parse("2031-03-03T09:00:00Z");

    final Path home;
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final LocalDatabase database;
    final JpaDocuments documents;
    final JpaStepQueue queue;
    final FileSystemOriginalFiles originals;
    final LuceneSearchIndex index;
    final FollowChanges follow;
    final Verify verify;
    final List<Complaint> complaints = new ArrayList<>();

    Archive(Path home) throws IOException {
        this.home = home;
        database = LocalDatabase.at(Files.createDirectories(home.resolve("db")).resolve("ratsfaden"));
        documents = new JpaDocuments(database.entities());
        queue = new JpaStepQueue(database.entities(), clock);
        originals = new FileSystemOriginalFiles(home.resolve("originals"));
        index = new LuceneSearchIndex(
                home.resolve("index"), new KeptTexts(documents, database), () -> RelatedWords.NONE, clock);
        follow = new FollowChanges(
                documents,
                new JpaParticulars(database.entities()),
                index,
                new JpaClarifications(database.entities(), clock),
                database);
        verify = new Verify(documents, originals, queue, index, follow, database, clock);
    }

    /** A file of this name and text has come in, and nobody has read it. */
    Document received(String text, Visibility declared) throws IOException {
        Path file = Files.writeString(Files.createTempFile(home, "eingang", ".txt"), text);
        ContentHash hash = ContentHash.of(file);
        originals.keep(hash, file);
        Document document = Document.received(hash, new Arrival(text + ".txt", "folder:public", null, declared, NOW));
        database.inOne(() -> {
            documents.add(document, Files.size(file));
            queue.add(new Step.Read(document.id()));
            return document;
        });
        return find(document.id());
    }

    /** It has been read; its first words are its title. */
    Document recognised(String title, DocumentKind kind, Visibility visibility) throws IOException {
        Document document = received(title, visibility);
        database.inOne(() -> {
            documents.keepPages(document.id(), DocumentSamples.onePage(title + "\nDer Rat beschließt."));
            documents.keepMachineFindings(document.id(), List.of(titleFinding(title)));
            documents.replace(document.recognised(kind, visibility, new DocumentState.Recognised("text/plain", true)));
            finishSteps(document);
            return document;
        });
        return find(document.id());
    }

    Document published(String title) throws IOException {
        return recognised(title, DocumentKind.PRESS_RELEASE, new Visibility.Public());
    }

    Document quarantined(String text) throws IOException {
        Document document = received(text, new Visibility.Public());
        database.inOne(() -> {
            documents.replace(document.quarantined(QuarantineReason.NO_TEXT, ""));
            finishSteps(document);
            return document;
        });
        return find(document.id());
    }

    /** Every state and visibility there is, findings by machine and person, questions, accounts, steps. */
    void fillWithEverything() throws IOException, SQLException {
        published("Schuldach \u2013 \u201eZitat\u201c \\ \uD83D\uDE80");
        recognised("Ankauf", DocumentKind.MINUTES, new Visibility.CouncilOffice());
        recognised(
                "Vergabe",
                DocumentKind.EXTRACT,
                new Visibility.OnlyFor(Set.of(CommitteeKey.of("Bauausschuss"), CommitteeKey.of("Kreistag"))));
        Document confidential =
                recognised("Personalie", DocumentKind.OTHER, new Visibility.Confidential(Set.of("anna")));
        recognised("Entwurf", DocumentKind.PRESS_RELEASE, new Visibility.Draft());
        recognised("Sperrfrist", DocumentKind.PRESS_RELEASE, new Visibility.Embargoed(NOW));
        recognised("Zeitung", DocumentKind.NEWSPAPER, new Visibility.Public());
        Document quarantined = quarantined("Scan");
        received("ungelesen", new Visibility.Public());
        sql("insert into finding (id, document_id, field, stated_type, stated, confidence, account, stated_at) values"
                + " (4711, '" + confidential.id()
                + "', 'title', 'words', 'von Hand', 1, 'anna', '2031-03-03 10:00:00.123456+01')");
        sql(
                "insert into visibility_change (id, document_id, was, wish, account, changed_at, reason, fate) values ('v1', '"
                        + confidential.id()
                        + "', 'public', 'council-office', 'anna', '2031-03-03 10:00:00+01', 'Einspruch', 'done')");
        sql("insert into erasure (document_id, ground, proposed_by, reason) values ('" + quarantined.id()
                + "', 'unlawful', 'anna', 'Widerspruch')");
        sql("insert into retention (document_id, stage, since) values ('" + confidential.id()
                + "', 'active', '2031-03-03 10:00:00+01')");
        sql("insert into retention_move (id, document_id, was, becomes, moved_at, account) values ('m1', '"
                + confidential.id() + "', 'active', 'offered', '2031-03-03 10:00:00+01', 'anna')");
        database.inOne(() -> {
            JpaClarifications clarifications = new JpaClarifications(database.entities(), clock);
            clarifications.raise(quarantined.id(), Clarification.Question.NOT_READABLE, "leer");
            new JpaOpeningLog(database.entities(), clock)
                    .opened("anna", confidential.id().value(), "page");
            return new AddAccounts(new JpaAccounts(database.entities()), clock, database)
                    .add(List.of(new NewAccount(
                            Role.MEMBER, "anna", "ein-langes-kennwort", Set.of(CommitteeKey.of("Kreistag")))));
        });
        try (Tables.Snapshot snapshot = tables().snapshot();
                Connection connection = database.source().getConnection()) {
            new EveryTable(connection).fill(snapshot.names());
        }
        Files.writeString(home.resolve("settings.properties"), "ratsfaden.body=Landkreis Mittelau\n");
        Files.writeString(home.resolve("accounts.txt"), "clerk\tanna\tkennwort\n");
    }

    Backup backup() {
        return backup(tables());
    }

    Tables tables() {
        return new JdbcTables(database.source()::getConnection);
    }

    Backup backup(Tables tables) {
        return new Backup(tables, documents, originals, new HomeFiles(home), () -> "1", clock, database);
    }

    private void finishSteps(Document document) {
        queue.claim("archive", 1000, NOW, NOW.minusSeconds(1)).stream()
                .filter(claimed -> claimed.step().document().equals(document.id()))
                .forEach(queue::done);
    }

    void replace(Document document) {
        database.inOne(() -> {
            documents.replace(document);
            return document;
        });
    }

    Document find(DocumentId id) {
        return database.inOne(() -> documents.find(id)).orElseThrow();
    }

    /** By hand, as nobody should. */
    void sql(String words) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(words);
        }
    }

    Verify.State verify(Orphans orphans) throws IOException {
        complaints.clear();
        return verify.verify(orphans, collecting());
    }

    Onlooker collecting() {
        return new Onlooker() {
            @Override
            public void progress(Progress progress) {}

            @Override
            public void found(Complaint complaint) {
                complaints.add(complaint);
            }
        };
    }

    long found(String words, Reader reader) throws IOException {
        return index.search(new SearchQuery(words, Filter.NONE, SearchQuery.Sort.RELEVANCE, 1, 10, reader))
                .total();
    }

    @Override
    public void close() throws IOException {
        index.close();
        database.close();
    }
}
