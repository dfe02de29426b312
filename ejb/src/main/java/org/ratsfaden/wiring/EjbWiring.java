package org.ratsfaden.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.access.OpeningLog;
import org.ratsfaden.access.jpa.JpaOpeningLog;
import org.ratsfaden.account.Accounts;
import org.ratsfaden.account.AddAccounts;
import org.ratsfaden.account.DemoAccounts;
import org.ratsfaden.account.SignIn;
import org.ratsfaden.account.file.AccountsFile;
import org.ratsfaden.account.jpa.JpaAccounts;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.clarification.jpa.JpaClarifications;
import org.ratsfaden.document.CorrectFindings;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.HeldFiles;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.document.RemoveFiles;
import org.ratsfaden.document.file.FileSystemOriginalFiles;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.document.jpa.JpaHeldFiles;
import org.ratsfaden.extraction.TextExtractor;
import org.ratsfaden.intake.IntakeLimits;
import org.ratsfaden.intake.ReceiveFile;
import org.ratsfaden.journey.CompareWithConcepts;
import org.ratsfaden.journey.DocumentJourney;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.KeepReading;
import org.ratsfaden.journey.KeptTexts;
import org.ratsfaden.journey.ReadAgain;
import org.ratsfaden.journey.RecogniseOutdated;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.journey.StepRunner;
import org.ratsfaden.journey.TakeInReleases;
import org.ratsfaden.journey.UponRecognition;
import org.ratsfaden.journey.jpa.JpaStepQueue;
import org.ratsfaden.matter.NoteSigns;
import org.ratsfaden.measure.Measures;
import org.ratsfaden.meeting.NoteProceedings;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.placing.PersonsDecisions;
import org.ratsfaden.placing.SentAgain;
import org.ratsfaden.search.KeepSearches;
import org.ratsfaden.search.PageTexts;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.search.file.RelatedWordsFiles;
import org.ratsfaden.search.jpa.JpaSavedSearches;
import org.ratsfaden.search.lucene.LuceneSearchIndex;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.transaction.jta.JtaTransactions;

/** What is plugged into what. */
@Dependent
@NullUnmarked
public class EjbWiring {

    /** The container's proxy: it always means the transaction of the calling thread. */
    @PersistenceContext(unitName = "ratsfaden")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Produces
    @Singleton
    Clock clock(EjbSettings settings) {
        return Clock.system(settings.zone());
    }

    @Produces
    @Singleton
    Transactions transactions() {
        return new JtaTransactions(transaction);
    }

    @Produces
    @Singleton
    Documents documents() {
        return new JpaDocuments(entities);
    }

    @Produces
    @Singleton
    OriginalFiles originals(EjbSettings settings) {
        return new FileSystemOriginalFiles(settings.store());
    }

    @Produces
    @Singleton
    HeldFiles heldFiles() {
        return new JpaHeldFiles(entities);
    }

    @Produces
    @Singleton
    RemoveFiles removeFiles(Documents documents, HeldFiles held, OriginalFiles originals, Transactions transactions) {
        return new RemoveFiles(documents, held, originals, transactions);
    }

    @Produces
    @Singleton
    StepQueue queue(Clock clock) {
        return new JpaStepQueue(entities, clock);
    }

    @Produces
    @Singleton
    Clarifications clarifications(Clock clock) {
        return new JpaClarifications(entities, clock);
    }

    @Produces
    @Singleton
    OpeningLog openings(Clock clock) {
        return new JpaOpeningLog(entities, clock);
    }

    @Produces
    @Singleton
    Accounts accounts() {
        return new JpaAccounts(entities);
    }

    @Produces
    @Singleton
    SignIn signIn(Accounts accounts, Clock clock) {
        return new SignIn(accounts, clock);
    }

    @Produces
    @Singleton
    AddAccounts addAccounts(Accounts accounts, Clock clock, Transactions transactions) {
        return new AddAccounts(accounts, clock, transactions);
    }

    @Produces
    @Singleton
    DemoAccounts demoAccounts(EjbSettings settings, Accounts accounts, AddAccounts add, Transactions transactions) {
        AccountsFile file = new AccountsFile(settings.demoAccounts());
        return new DemoAccounts(accounts, add, file, transactions);
    }

    @Produces
    @Singleton
    PageTexts texts(Documents documents, Transactions transactions) {
        return new KeptTexts(documents, transactions);
    }

    @Produces
    @Singleton
    SearchIndex index(EjbSettings settings, PageTexts texts, Clock clock) throws IOException {
        RelatedWordsFiles related = new RelatedWordsFiles(settings.home().resolve("synonyms.txt"), clock);
        return new LuceneSearchIndex(settings.home().resolve("index"), texts, related, clock);
    }

    static void close(@Disposes SearchIndex index) throws IOException {
        index.close();
    }

    @Produces
    @Singleton
    SearchDocuments searchDocuments(
            SearchIndex index, Documents documents, Transactions transactions, Measures measures) {
        return new SearchDocuments(index, documents, transactions).timedBy(measures);
    }

    @Produces
    @Singleton
    KeepSearches keepSearches(SearchIndex index, Clock clock, Transactions transactions) {
        return new KeepSearches(new JpaSavedSearches(entities), index, clock, transactions);
    }

    @Produces
    @Singleton
    OpenDocument openDocument(
            Documents documents, OriginalFiles originals, OpeningLog openings, Transactions transactions) {
        return new OpenDocument(documents, originals, openings, transactions);
    }

    @Produces
    @Singleton
    FollowChanges follow(
            Documents documents,
            Particulars particulars,
            SearchIndex index,
            Clarifications clarifications,
            Transactions transactions) {
        return new FollowChanges(documents, particulars, index, clarifications, transactions);
    }

    @Produces
    @Singleton
    DocumentJourney journey(
            Documents documents,
            OriginalFiles originals,
            TextExtractor extractor,
            StepQueue queue,
            KeepReading keepReading,
            PersonsDecisions persons,
            Transactions transactions,
            CompareWithConcepts concepts) {
        return new DocumentJourney(
                documents, originals, extractor, queue, keepReading, persons, transactions, concepts::compare);
    }

    @Produces
    @Singleton
    KeepReading keepReading(
            Documents documents,
            Particulars particulars,
            NoteProceedings proceedings,
            Clarifications clarifications,
            PersonsDecisions persons,
            TakeInReleases releases,
            NoteSigns signs,
            EjbSettings settings) {
        UponRecognition elsewhere = (document, first) -> {
            releases.recognised(document, first);
            signs.note(document.id());
        };
        return new KeepReading(
                documents, particulars, proceedings, clarifications, persons, elsewhere, settings.draftMinutesPublic());
    }

    @Produces
    @Singleton
    StepRunner runner(
            StepQueue queue,
            DocumentJourney journey,
            FollowChanges follow,
            Transactions transactions,
            Clock clock,
            EjbSettings settings) {
        int hands = settings.extraction().workers();
        return new StepRunner(
                queue,
                journey,
                follow,
                transactions,
                new StepRunner.Ways(settings.patience(), clock, threads, hands, settings.node()));
    }

    @Produces
    @Singleton
    CorrectFindings correctFindings(
            Documents documents,
            Particulars particulars,
            NoteProceedings proceedings,
            NoteSigns signs,
            Transactions transactions,
            Clock clock,
            StepRunner runner) {
        Consumer<DocumentId> noted = id -> {
            proceedings.note(id);
            signs.note(id);
        };
        return new CorrectFindings(documents, transactions, clock, noted, runner::wake);
    }

    @Produces
    @Singleton
    RecogniseOutdated recogniseOutdated(
            Documents documents, StepQueue queue, Transactions transactions, StepRunner runner) {
        return new RecogniseOutdated(documents, queue, transactions, runner::wake);
    }

    @Produces
    @Singleton
    ReadAgain readAgain(
            Documents documents,
            StepQueue queue,
            Clarifications clarifications,
            Transactions transactions,
            StepRunner runner) {
        return new ReadAgain(documents, queue, clarifications, transactions, runner::wake);
    }

    @Produces
    @Singleton
    IntakeLimits intakeLimits(EjbSettings settings) {
        return settings.intake();
    }

    @Produces
    @Singleton
    ReceiveFile receiveFile(
            Documents documents,
            OriginalFiles originals,
            StepQueue queue,
            SentAgain sentAgain,
            IntakeLimits limits,
            Clock clock,
            Transactions transactions,
            StepRunner runner,
            Measures measures) {
        return new ReceiveFile(documents, originals, queue, sentAgain, limits, clock, transactions, runner::wake)
                .countedBy(measures);
    }
}
