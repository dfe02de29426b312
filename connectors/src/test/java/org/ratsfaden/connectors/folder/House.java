package org.ratsfaden.connectors.folder;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.camel.impl.DefaultCamelContext;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.access.jpa.JpaOpeningLog;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.clarification.jpa.JpaClarifications;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.concept.jpa.JpaAnnouncements;
import org.ratsfaden.concept.jpa.JpaConceptDocuments;
import org.ratsfaden.concept.jpa.JpaEditionWords;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.RemoveFiles;
import org.ratsfaden.document.file.FileSystemOriginalFiles;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.document.jpa.JpaHeldFiles;
import org.ratsfaden.extraction.ExtractionLimits;
import org.ratsfaden.extraction.TextExtractor;
import org.ratsfaden.extraction.worker.WorkerProgram;
import org.ratsfaden.extraction.worker.WorkerTextExtractor;
import org.ratsfaden.extraction.worker.Workers;
import org.ratsfaden.intake.IntakeLimits;
import org.ratsfaden.intake.ReceiveFile;
import org.ratsfaden.journey.CompareWithConcepts;
import org.ratsfaden.journey.ConsequencesOfDecisions;
import org.ratsfaden.journey.DocumentJourney;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.KeepReading;
import org.ratsfaden.journey.KeptTexts;
import org.ratsfaden.journey.Patience;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.journey.StepRunner;
import org.ratsfaden.journey.jpa.JpaStepQueue;
import org.ratsfaden.linking.ChapterLinks;
import org.ratsfaden.linking.CouncilWords;
import org.ratsfaden.linking.LinkDocuments;
import org.ratsfaden.linking.jpa.JpaChapterLinks;
import org.ratsfaden.meeting.ItemMoves;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.NoteProceedings;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.jpa.JpaMentions;
import org.ratsfaden.meeting.jpa.JpaTakenPromises;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.particular.jpa.JpaParticulars;
import org.ratsfaden.placing.ChangeVisibility;
import org.ratsfaden.placing.Consequences;
import org.ratsfaden.placing.EraseDocument;
import org.ratsfaden.placing.Erasures;
import org.ratsfaden.placing.FinishErasure;
import org.ratsfaden.placing.LocalCopies;
import org.ratsfaden.placing.PersonsDecisions;
import org.ratsfaden.placing.PlaceDocument;
import org.ratsfaden.placing.Removals;
import org.ratsfaden.placing.SentAgain;
import org.ratsfaden.placing.VisibilityChanges;
import org.ratsfaden.placing.file.InboxCopies;
import org.ratsfaden.placing.file.RemovalsFile;
import org.ratsfaden.placing.jpa.JpaErasures;
import org.ratsfaden.placing.jpa.JpaRetentions;
import org.ratsfaden.placing.jpa.JpaVisibilityChanges;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.Shelved;
import org.ratsfaden.search.lucene.GermanTerms;
import org.ratsfaden.search.lucene.LuceneSearchIndex;
import org.ratsfaden.transaction.Transactions;

/** The whole product without its server: the same parts, plugged together as {@code EjbWiring} does, on a home of its own. */
final class House implements AutoCloseable {

    static final Reader CITIZEN = new Reader.Anonymous();
    static final Reader CLERK = new Reader.Clerk("ratsbuero");

    /** As the reactor leaves it, packaged or only compiled (ejb/worker/pom.xml). */
    private static final Path BUILT = Path.of("../ejb/worker/target").toAbsolutePath();

    private static final String WORKER = BUILT + "/classes:" + BUILT + "/worker/*";

    static final Clock BERLIN = Clock.system(ZoneId.of("Europe/Berlin"));

    /** How the parts of the house see each other. */
    interface Ports {

        <T> T seen(Class<T> port, T real);
    }

    static final Ports AS_THEY_ARE = new Ports() {
        @Override
        public <T> T seen(Class<T> port, T real) {
            return real;
        }
    };

    private final Clock clock;
    final Path home;
    final LocalDatabase database;
    final Documents documents;
    final Clarifications clarifications;
    final StepQueue queue;
    final OriginalFiles originals;
    final ReceiveFile receiveFile;
    final OpenDocument openDocument;
    final ChangeVisibility changeVisibility;
    final EraseDocument eraseDocument;
    final OpenProceedings proceedings;
    private final Workers workers;
    private final SearchIndex index;
    private final SearchDocuments search;
    final FollowChanges follow;
    final StepRunner steps;

    /** Compared with the chapters of concepts, since somebody has cleared it. */
    final Set<DocumentId> compared = ConcurrentHashMap.newKeySet();

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final DefaultCamelContext camel = new DefaultCamelContext();

    /** What it has of its own or shares with others: database, store of originals, clock, and its name among them. */
    record Ground(Path database, Path store, Clock clock, String node) {

        static Ground alone(Path home) {
            return new Ground(home.resolve("db/ratsfaden"), home.resolve("originals"), BERLIN, "house");
        }

        /** Beside others that hand in the same folder. */
        static Ground shared(Path folder, Clock clock, String node) {
            return new Ground(folder.resolve("db/ratsfaden"), folder.resolve("originals"), clock, node);
        }
    }

    House(Path home) throws Exception {
        this(home, Ground.alone(home));
    }

    House(Path home, Ground ground) throws Exception {
        this(home, ground, Patience.DEFAULT, AS_THEY_ARE);
    }

    House(Path home, Ground ground, Patience patience, Ports ports) throws Exception {
        this.home = home;
        clock = ground.clock();
        Files.createDirectories(home);
        database = LocalDatabase.at(ground.database());
        Transactions transactions = ports.seen(Transactions.class, database);
        documents = ports.seen(Documents.class, new JpaDocuments(database.entities()));
        clarifications = ports.seen(Clarifications.class, new JpaClarifications(database.entities(), clock));
        queue = ports.seen(StepQueue.class, new JpaStepQueue(database.entities(), clock));
        originals = ports.seen(OriginalFiles.class, new FileSystemOriginalFiles(ground.store()));
        openDocument = new OpenDocument(documents, originals, new JpaOpeningLog(database.entities(), clock), database);
        workers = new Workers(
                WorkerProgram.reading(WORKER, Files.createDirectories(home.resolve("tmp"))),
                new ExtractionLimits(1_000_000, Duration.ofSeconds(20), 256, 2));
        index = ports.seen(
                SearchIndex.class,
                new LuceneSearchIndex(
                        home.resolve("index"), new KeptTexts(documents, database), () -> RelatedWords.NONE, clock));
        search = new SearchDocuments(index, documents, database);
        Particulars particulars = ports.seen(Particulars.class, new JpaParticulars(database.entities()));
        follow = new FollowChanges(documents, particulars, index, clarifications, transactions);
        Removals removals = ports.seen(Removals.class, new RemovalsFile(home.resolve("removals.txt")));
        VisibilityChanges changes = ports.seen(VisibilityChanges.class, new JpaVisibilityChanges(database.entities()));
        Erasures erasures = ports.seen(Erasures.class, new JpaErasures(database.entities()));
        PlaceDocument place = new PlaceDocument(documents, changes, clarifications, removals, clock);
        PersonsDecisions persons = new PersonsDecisions(
                changes,
                new FinishErasure(
                        new RemoveFiles(documents, new JpaHeldFiles(database.entities()), originals, transactions),
                        ports.seen(LocalCopies.class, new InboxCopies(home.resolve("inbox"))),
                        erasures,
                        removals,
                        clock,
                        transactions));
        Mentions mentions = ports.seen(Mentions.class, new JpaMentions(database.entities()));
        ChapterLinks links = new JpaChapterLinks(database.entities());
        Consequences consequences = new ConsequencesOfDecisions(queue, mentions, follow).forgetting(links::forget);
        changeVisibility = new ChangeVisibility(documents, place, changes, consequences, clock, database);
        eraseDocument = new EraseDocument(
                documents,
                new EraseDocument.Forgetting(
                        changes,
                        clarifications,
                        new JpaOpeningLog(database.entities(), clock),
                        new JpaRetentions(database.entities())),
                erasures,
                consequences,
                clock,
                database);
        TextExtractor extractor = ports.seen(TextExtractor.class, new WorkerTextExtractor(workers));
        KeepReading keepReading = new KeepReading(
                documents,
                particulars,
                new NoteProceedings(
                        documents,
                        mentions,
                        new JpaTakenPromises(database.entities()),
                        "Landkreis Mittelau",
                        ItemMoves.UNHEARD),
                clarifications,
                persons,
                (_, _) -> {},
                false);
        LinkDocuments linking = new LinkDocuments(
                new CouncilWords(new GermanTerms()),
                new OpenConcepts(
                        new JpaConceptDocuments(database.entities()),
                        new JpaAnnouncements(database.entities(), clock),
                        new JpaEditionWords(database.entities()),
                        documents,
                        "Landkreis Mittelau",
                        transactions),
                links,
                documents,
                transactions);
        CompareWithConcepts comparing = new CompareWithConcepts(
                documents, particulars, new JpaAnnouncements(database.entities(), clock), linking, queue, transactions);
        DocumentJourney journey =
                new DocumentJourney(documents, originals, extractor, queue, keepReading, persons, transactions, id -> {
                    comparing.compare(id);
                    compared.add(id);
                });
        proceedings = new OpenProceedings(mentions, documents, new JpaOpeningLog(database.entities(), clock), database);
        steps = new StepRunner(
                queue, journey, follow, transactions, new StepRunner.Ways(patience, clock, threads, 2, ground.node()));
        receiveFile = new ReceiveFile(
                documents,
                originals,
                queue,
                new SentAgain(place, clarifications),
                new IntakeLimits(50_000_000),
                clock,
                transactions,
                steps::wake);
    }

    /** Does what the server does at its start. */
    House open() throws Exception {
        follow.catchUp();
        originals.removeHalves(clock.instant());
        steps.takeUpAgain();
        steps.wake();
        watch("public", new Visibility.Public());
        watch("non-public", new Visibility.CouncilOffice());
        watch("press", new Visibility.Draft());
        camel.getShutdownStrategy().setTimeout(5);
        camel.start();
        return this;
    }

    private void watch(String name, Visibility declared) throws Exception {
        camel.addRoutes(new FolderRoute(
                new WatchedFolder(
                        name,
                        home.resolve("inbox").resolve(name),
                        declared,
                        declared instanceof Visibility.CouncilOffice,
                        Duration.ofMillis(100)),
                receiveFile,
                clock));
    }

    /** What the server's heart does once a second. */
    void beat() throws IOException {
        steps.wake();
        follow.catchUp();
        index.flush();
    }

    boolean isAtRest() {
        return toDo() == 0 && isFound();
    }

    /** Where it stands in the index. */
    List<Shelved> shelved(Document document) {
        try {
            return index.inventory(document.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file appears in an inbox whole: written beside, then moved. */
    Path drop(String inbox, String name, String text) throws IOException {
        return drop(inbox, name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path drop(String inbox, String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(home.resolve("inbox").resolve(inbox));
        Path beside = Files.write(Files.createTempFile(home, "drop", ".part"), bytes);
        return Files.move(beside, folder.resolve(name));
    }

    /** Waits until nothing lies in the inboxes, nothing is left to do, and search has followed. */
    void settle() {
        settle(Duration.ofSeconds(20));
    }

    void settle(Duration patience) {
        await().atMost(patience)
                .pollInterval(Duration.ofMillis(100))
                .ignoreException(UncheckedIOException.class) // a file moved on while the folder was walked
                .until(() -> droppedFiles() == 0 && toDo() == 0 && isFound());
    }

    private long droppedFiles() throws IOException {
        try (var files = Files.walk(home.resolve("inbox"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/taken/")
                            && !file.toString().contains("/refused/"))
                    .count();
        }
    }

    private long toDo() {
        return database.inOne(() -> queue.count() - queue.stuck(1000).size());
    }

    private boolean isFound() {
        return index.containedSeq() == database.inOne(documents::lastIndexSeq);
    }

    SearchResult search(String words, Reader reader) throws IOException {
        return search.search(new SearchQuery(words, Filter.NONE, SearchQuery.Sort.RELEVANCE, 1, 100, reader));
    }

    /** Titles of what is found. */
    List<String> found(String words, Reader reader) throws IOException {
        return search(words, reader).hits().stream()
                .map(Hit::description)
                .map(description -> description.title())
                .toList();
    }

    List<Clarification.Question> openQuestions() {
        return database.inOne(() -> clarifications.open(0, 1000)).stream()
                .map(Clarification::question)
                .toList();
    }

    /** Every document there is, whoever may read it. */
    List<Document> everything() {
        return database.inOne(() -> documents.changedSince(0, 100_000));
    }

    List<Page> pages(Document document) {
        return database.inOne(() -> documents.pages(document.id()));
    }

    @Override
    public void close() throws Exception {
        camel.stop();
        threads.shutdown();
        threads.awaitTermination(20, SECONDS);
        workers.close();
        index.close();
        database.close();
    }
}
