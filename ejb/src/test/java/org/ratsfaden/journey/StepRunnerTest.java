package org.ratsfaden.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.HandedClock;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.InMemoryClarifications;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.document.file.FileSystemOriginalFiles;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.particular.InMemoryParticulars;
import org.ratsfaden.placing.PlacingTwins;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.InMemorySearchIndex;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.transaction.NoTransactions;
import org.ratsfaden.transaction.Transactions;

class StepRunnerTest {

    private final HandedClock clock = new HandedClock(DocumentSamples.MONDAY_MORNING);
    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryStepQueue queue = new InMemoryStepQueue(clock);
    private final InMemoryClarifications clarifications = new InMemoryClarifications(clock);
    private final InMemorySearchIndex index = new InMemorySearchIndex(new KeptTexts(documents, new NoTransactions()));
    private final Database database = new Database();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final FileSystemOriginalFiles originals;
    private final Path folder;
    private StepRunner runner;

    /** What the extractor does with the next file. */
    private interface Answer {
        Extraction give() throws IOException;
    }

    StepRunnerTest(@TempDir Path folder) {
        this.folder = folder;
        this.originals = new FileSystemOriginalFiles(folder.resolve("originals"));
    }

    @BeforeEach
    void plugTogether() {
        plugTogether(Runnable::run, 1);
    }

    private void plugTogether(Executor threads, int hands) {
        Transactions transactions = database;
        var persons = PlacingTwins.nobodyHasDecided(documents, originals, clock);
        DocumentJourney journey = new DocumentJourney(
                documents,
                originals,
                (original, fileName) -> answers.remove().give(),
                queue,
                KeepReadings.in(documents, clarifications, persons),
                persons,
                transactions,
                _ -> {});
        runner = new StepRunner(
                queue,
                journey,
                new FollowChanges(documents, new InMemoryParticulars(), index, clarifications, transactions),
                transactions,
                new StepRunner.Ways(new Patience(3, Duration.ofSeconds(5)), clock, threads, hands, "node1"));
    }

    @Test
    void aDocumentIsFoundWhenTheRunnerHasBeenWoken() throws IOException {
        answers.add(() -> new Extraction.Extracted("text/plain", List.of("Der Westpark bekommt eine Seilbahn."), true));
        Document document = received(new Visibility.Public());

        runner.wake();

        assertThat(documents.find(document.id()).orElseThrow().state())
                .isEqualTo(new DocumentState.Recognised("text/plain", true));
        assertThat(index.search(words("Seilbahn")).total()).isEqualTo(1);
        assertThat(queue.count()).isZero();
    }

    @Test
    void whatFailsIsTriedAgainLaterAndThenSucceeds() throws IOException {
        answers.add(() -> {
            throw new IOException("no worker");
        });
        answers.add(() -> new Extraction.Extracted("text/plain", List.of("Seilbahn"), true));
        received(new Visibility.Public());

        runner.wake();
        clock.now = clock.now.plusSeconds(4);
        runner.wake();
        assertThat(queue.count()).isEqualTo(1);
        clock.now = clock.now.plusSeconds(1);
        runner.wake();

        assertThat(queue.count()).isZero();
    }

    @Test
    void whatKeepsFailingIsStuckAndTheQueueGoesOn() throws IOException {
        for (int i = 0; i < 3; i++) {
            answers.add(() -> {
                throw new IllegalStateException("a fault of ours");
            });
        }
        received(new Visibility.Public());

        for (int i = 0; i < 3; i++) {
            runner.wake();
            clock.now = clock.now.plusSeconds(60);
        }
        answers.add(() -> new Extraction.Extracted("text/plain", List.of("Seilbahn"), true));
        received(new Visibility.Public());
        runner.wake();

        assertThat(queue.stuck(10))
                .singleElement()
                .satisfies(stuck -> assertThat(stuck.error()).contains("a fault of ours"));
        assertThat(index.search(words("Seilbahn")).total()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsAQuestionForTheClerkAndNotTriedAgain() throws IOException {
        answers.add(() -> new Extraction.Unreadable(QuarantineReason.ENCRYPTED, ""));
        Document document = received(new Visibility.Public());

        runner.wake();

        assertThat(documents.find(document.id()).orElseThrow().state())
                .isEqualTo(new DocumentState.Quarantined(QuarantineReason.ENCRYPTED, ""));
        assertThat(clarifications.countOpen()).isEqualTo(1);
        assertThat(queue.count()).isZero();
    }

    @Test
    void whatTheWorldIsToBlameForIsTriedForAsLongAsItLasts() throws IOException {
        for (int i = 0; i < 20; i++) {
            answers.add(() -> {
                throw new IOException("No space left on device");
            });
        }
        answers.add(() -> new Extraction.Extracted("text/plain", List.of("Seilbahn"), true));
        received(new Visibility.Public());

        for (int i = 0; i <= 20; i++) {
            runner.wake();
            clock.now = clock.now.plusSeconds(60);
        }

        assertThat(queue.count()).isZero();
    }

    @Test
    void whatTheServerDiesOnIsStuckInTheEndAndNothingElseIsBlamed() throws IOException {
        Document poison = received(new Visibility.Public());
        for (int i = 0; i < 7; i++) {
            received(new Visibility.Public());
        }
        for (int life = 0; life < 3; life++) {
            answers.clear();
            answers.add(() -> {
                throw new ServerDies();
            });
            plugTogether(Runnable::run, 2);
            runner.takeUpAgain();
            assertThatThrownBy(runner::wake).isInstanceOf(ServerDies.class);
        }
        for (int i = 0; i < 7; i++) {
            answers.add(() -> new Extraction.Extracted("text/plain", List.of("Seilbahn"), true));
        }

        plugTogether(Runnable::run, 2);
        runner.takeUpAgain();
        runner.wake();

        assertThat(queue.stuck(10)).singleElement().satisfies(stuck -> {
            assertThat(stuck.step().document()).isEqualTo(poison.id());
            assertThat(stuck.error()).contains("begun 3 times").contains("the server ended");
        });
        assertThat(index.search(words("Seilbahn")).total()).isEqualTo(7);
        assertThat(queue.count()).isEqualTo(1);
    }

    @Test
    void aStepWhoseFailureCannotBeNotedIsDoneWhenTheDatabaseIsBack() throws IOException {
        Document document = received(new Visibility.Public());
        answers.add(() -> {
            database.away = true;
            throw new IOException("no worker");
        });
        answers.add(() -> new Extraction.Extracted("text/plain", List.of("Seilbahn"), true));

        runner.wake();
        runner.wake();
        database.away = false;
        runner.wake();

        assertThat(documents.find(document.id()).orElseThrow().state()).isInstanceOf(DocumentState.Recognised.class);
        assertThat(queue.count()).isZero();
    }

    @Test
    void whatTookTooLongIsReadOnceMoreBeforeTheClerkIsAsked() throws IOException {
        answers.add(() -> new Extraction.Unreadable(QuarantineReason.TOO_SLOW, "60 s"));
        answers.add(() -> new Extraction.Extracted("text/plain", List.of("Seilbahn"), true));
        received(new Visibility.Public());
        answers.add(() -> new Extraction.Unreadable(QuarantineReason.TOO_SLOW, "60 s"));
        answers.add(() -> new Extraction.Unreadable(QuarantineReason.TOO_SLOW, "120 s"));
        Document hanging = received(new Visibility.Public());

        runner.wake();

        assertThat(index.search(words("Seilbahn")).total()).isEqualTo(1);
        assertThat(documents.find(hanging.id()).orElseThrow().state())
                .isEqualTo(new DocumentState.Quarantined(QuarantineReason.TOO_SLOW, "120 s"));
        assertThat(clarifications.countOpen()).isEqualTo(1);
    }

    @Test
    void aTextThatIsTooDeepForUsIsAFailureLikeAnyOther() throws IOException {
        for (int i = 0; i < 3; i++) {
            answers.add(() -> {
                throw new StackOverflowError("too deep");
            });
        }
        received(new Visibility.Public());

        for (int i = 0; i < 3; i++) {
            runner.wake();
            clock.now = clock.now.plusSeconds(60);
        }

        assertThat(queue.stuck(10)).hasSize(1);
    }

    @Test
    void aServerThatGivesNoMoreThreadsLosesNoStepItHasClaimed() throws IOException {
        answers.add(() -> new Extraction.Extracted("text/plain", List.of("Seilbahn"), true));
        answers.add(() -> new Extraction.Extracted("text/plain", List.of("Westpark"), true));
        received(new Visibility.Public());
        received(new Visibility.Public());
        plugTogether(new OneThread(), 2);

        runner.wake();
        runner.wake();

        assertThat(queue.count()).isZero();
    }

    private Document received(Visibility declared) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Datei " + queue.count() + clock.now);
        ContentHash hash = ContentHash.of(file);
        originals.keep(hash, file);
        Document document = Document.received(hash, new Arrival("a.txt", "test", null, declared, clock.now));
        documents.add(document, 1);
        queue.add(new Step.Read(document.id()));
        return document;
    }

    private static SearchQuery words(String words) {
        return new SearchQuery(words, Filter.NONE, SearchQuery.Sort.RELEVANCE, 1, 10, new Reader.Anonymous());
    }

    /** Does one thing and then refuses everything, as a server that stops. */
    private static final class OneThread implements Executor {

        private boolean given;

        @Override
        public void execute(Runnable work) {
            if (given) {
                throw new RejectedExecutionException("the server stops");
            }
            given = true;
            work.run();
        }
    }

    /** What {@code kill -9} is to a server. */
    private static final class ServerDies extends Error {

        private static final long serialVersionUID = 1;
    }

    /** A database that may be away. */
    private static final class Database implements Transactions {

        private boolean away;

        @Override
        public <T, E extends Exception> T inOne(Work<T, E> work) throws E {
            if (away) {
                throw new IllegalStateException(new SQLException("connection lost", "08006"));
            }
            return work.run();
        }
    }
}
