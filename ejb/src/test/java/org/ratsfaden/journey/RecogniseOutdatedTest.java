package org.ratsfaden.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.InMemoryClarifications;
import org.ratsfaden.document.CorrectFindings;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.document.Subject;
import org.ratsfaden.document.file.FileSystemOriginalFiles;
import org.ratsfaden.particular.InMemoryParticulars;
import org.ratsfaden.placing.PlacingTwins;
import org.ratsfaden.recognition.DocumentReader;
import org.ratsfaden.search.InMemorySearchIndex;
import org.ratsfaden.transaction.NoTransactions;

class RecogniseOutdatedTest {

    private static final String RELEASE = """
            Landkreis Ahrental

            PRESSEMITTEILUNG Nr. 12/2025

            Westpark bekommt eine Seilbahn

            Lindenau, 12. Juni 2025

            Der Kreistag hat die Seilbahn beschlossen.

            V.i.S.d.P.: Jette Brammer
            """;

    private final Clock clock = Clock.fixed(DocumentSamples.MONDAY_MORNING, ZoneOffset.UTC);
    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryStepQueue queue = new InMemoryStepQueue(clock);
    private final RecogniseOutdated outdated =
            new RecogniseOutdated(documents, queue, new NoTransactions(), this::work);
    private final StepRunner runner;
    private Document document = DocumentSamples.receivedDocument();

    RecogniseOutdatedTest(@TempDir Path folder) {
        var originals = new FileSystemOriginalFiles(folder);
        var clarifications = new InMemoryClarifications(clock);
        var persons = PlacingTwins.nobodyHasDecided(documents, originals, clock);
        DocumentJourney journey = new DocumentJourney(
                documents,
                originals,
                (original, fileName) -> {
                    throw new AssertionError("the file is not read again");
                },
                queue,
                KeepReadings.in(documents, clarifications, persons),
                persons,
                new NoTransactions(),
                _ -> {});
        runner = new StepRunner(
                queue,
                journey,
                new FollowChanges(
                        documents,
                        new InMemoryParticulars(),
                        new InMemorySearchIndex(new KeptTexts(documents, new NoTransactions())),
                        clarifications,
                        new NoTransactions()),
                new NoTransactions(),
                new StepRunner.Ways(new Patience(3, Duration.ofSeconds(5)), clock, Runnable::run, 1, "node1"));
    }

    @BeforeEach
    void aReleaseThatAnOlderRecogniserHasRead() {
        document = read(DocumentKind.OTHER);
    }

    @Test
    void whatAnOlderRecogniserHasReadIsRecognisedAgain() {
        assertThat(outdated.order().ordered()).isEqualTo(1);

        assertThat(now().kind()).isEqualTo(DocumentKind.PRESS_RELEASE);
        assertThat(documents.findings(document.id())).extracting(Finding::field).contains(Field.PRESS_NUMBER);
        assertThat(outdated.order().finished()).isTrue();
    }

    @Test
    void whatAPersonHasSaidOutlivesIt() {
        CorrectFindings correct = new CorrectFindings(documents, new NoTransactions(), clock, _ -> {}, () -> {});
        Reader anna = new Reader.Clerk("anna");
        correct.correct(Subject.whole(document.id()), Field.TITLE, new FindingValue.Words("Die Seilbahn kommt"), anna);
        correct.correct(Subject.whole(document.id()), Field.KIND, new FindingValue.Words("resolution"), anna);

        outdated.order();

        assertThat(now().kind()).isEqualTo(DocumentKind.RESOLUTION);
        assertThat(documents.findings(document.id()))
                .filteredOn(finding -> finding.field() == Field.TITLE)
                .extracting(Finding::value)
                .containsExactly(new FindingValue.Words("Die Seilbahn kommt"));
    }

    @Test
    void aLaterReadingNeverOpensTheWordingOfAnArticle() {
        document = read(DocumentKind.NEWSPAPER);

        outdated.order();

        assertThat(now().kind()).isEqualTo(DocumentKind.NEWSPAPER);
        assertThat(now().visibility()).isEqualTo(new Visibility.Public());
        assertThat(documents.readBefore(DocumentReader.VERSION, 10)).isEmpty();
    }

    private void work() {
        runner.wake();
    }

    private Document now() {
        return documents.find(document.id()).orElseThrow();
    }

    private Document read(DocumentKind kind) {
        Document old = DocumentSamples.receivedDocument(kind + ".txt", new Visibility.Public())
                .recognised(kind, new Visibility.Public(), new DocumentState.Recognised("text/plain", true));
        documents.add(old, 1);
        documents.keepPages(old.id(), DocumentSamples.onePage(RELEASE));
        documents.keepMachineFindings(
                old.id(),
                List.of(new Finding(
                        Field.HAS_DECISION, new FindingValue.Flag(false), 1, null, new FindingSource.Machine(1))));
        return old;
    }
}
