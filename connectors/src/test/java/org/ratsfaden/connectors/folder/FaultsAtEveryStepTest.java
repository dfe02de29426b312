package org.ratsfaden.connectors.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.StoredFile;
import org.ratsfaden.fault.Faults;
import org.ratsfaden.intake.IncomingFile;
import org.ratsfaden.journey.Patience;
import org.ratsfaden.journey.Step;
import org.ratsfaden.placing.Ground;
import org.ratsfaden.trouble.Trouble;

/**
 * Each step of intake and journey fails in each way it can ({@code faults.txt}), for a while, and then works again: everything is
 * held once, read once and found once, as if nothing had been, and the operator was told what it was.
 */
@Tag("postgres")
class FaultsAtEveryStepTest {

    private static final Reader PRESS = new Reader.Press("presse");

    private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
    private static final PrintStream CONSOLE = System.err;

    @TempDir
    private static Path home;

    private static House house;
    private static List<String> undisturbed;
    private static int number;

    /** A concept is compared with everything there is: only in the days that look at that. */
    private boolean aConceptComes;

    private final List<Trouble> told = new ArrayList<>();

    @BeforeAll
    static void open() throws Exception {
        house = new House(home, House.Ground.alone(home), new Patience(8, Duration.ofMillis(25)), new Watched());
        Faults.prepare(Steps.withoutPort());
        undisturbed = new FaultsAtEveryStepTest().everythingThatHappensInAHouse();
        System.setErr(new PrintStream(LOG, true, StandardCharsets.UTF_8));
    }

    @AfterAll
    static void close() throws Exception {
        System.setErr(CONSOLE);
        house.close();
    }

    @AfterEach
    void end() {
        Faults.end();
    }

    /** Every row of the table that can be reached, with each of its faults. */
    static Stream<Arguments> faults() throws IOException {
        return StepTable.rows().entrySet().stream()
                .filter(row -> !row.getValue().startsWith("-"))
                .flatMap(row -> Arrays.stream(row.getValue().split(" "))
                        .map(fault -> Arguments.of(row.getKey(), Fault.valueOf(fault))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void afterTheFaultAllIsAsIfNothingHadBeen(String step, Fault fault) throws Exception {
        LOG.reset();

        aConceptComes = step.startsWith("DocumentJourney.compareAll ");
        fault.beginAt(step);
        List<String> happened = everythingThatHappensInAHouse();

        assertThat(Faults.struck()).as("the fault was never met").isPositive();
        assertThat(happened).isEqualTo(undisturbed);
        if (fault != Fault.ANSWER_LOST) {
            String log = LOG.toString(StandardCharsets.UTF_8);
            assertThat(fault.told)
                    .as("told: %s, logged: %s", told, log)
                    .anyMatch(trouble -> told.contains(trouble) || log.contains(trouble.advice()));
        }
    }

    /** A day at the office: new, again, more strictly, by others, held back, damaged, recognised again, indexed anew. */
    private List<String> everythingThatHappensInAHouse() throws Exception {
        number++;
        house.compared.clear();
        String release = Texts.PRESS_RELEASE + "Nummer " + number;
        offer("pm.txt", release, new Visibility.Public(), House.CLERK);
        rest();
        offer("pm.txt", release, new Visibility.CouncilOffice(), House.CLERK);
        offer("pm.txt", release, new Visibility.Public(), House.CLERK);
        offer("pm.txt", release, new Visibility.Draft(), PRESS);
        offer("n.txt", Texts.extract("N 5.1") + "Nummer " + number, new Visibility.Public(), House.CLERK);
        offer("kaputt.pdf", "%PDF-1.7 und dann nichts " + number, new Visibility.Public(), House.CLERK);
        if (aConceptComes) {
            offer("konzept.txt", Texts.CONCEPT + "Nummer " + number, new Visibility.Public(), House.CLERK);
        }
        rest();
        attempt(() -> recogniseAgain(documents()));
        rest();
        DocumentId erased = named("n.txt").id();
        attempt(() -> house.eraseDocument.order(erased, Ground.DATA_PROTECTION));
        rest();
        attempt(() -> house.follow.rebuild(count -> {}));
        attempt(house.follow::beginAnewIfAhead);
        attempt(house.steps::takeUpAgain);
        rest();
        Path orphan = orphan();
        attempt(() -> removeOrphan(orphan));
        Faults.end();
        assertThat(orphan.getParent())
                .isDirectoryNotContaining(file -> file.toString().startsWith(orphan.toString()));
        if (aConceptComes) {
            assertThat(house.compared).containsAll(readable());
        }
        return documents().stream()
                .filter(document -> document.kind() != DocumentKind.CONCEPT)
                .map(this::story)
                .sorted()
                .toList();
    }

    /** In the store lies a file that no document needs. */
    private static Path orphan() throws IOException {
        String hash = ContentHash.of(Files.writeString(home.resolve("drop"), "Waise " + number))
                .hex();
        Path folder = home.resolve("originals").resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
        return Files.writeString(Files.createDirectories(folder).resolve(hash), "Waise " + number);
    }

    /** As the operator's check does with it. */
    private static void removeOrphan(Path orphan) throws IOException {
        String hash = orphan.getFileName().toString();
        for (StoredFile stored : house.originals.stored(hash.substring(0, 2))) {
            if (stored.name().startsWith(hash)) {
                house.originals.remove(stored);
            }
        }
    }

    /** All that can be compared with a concept, of this day and of those before. */
    private static List<DocumentId> readable() {
        return house.everything().stream()
                .filter(document -> document.kind() != DocumentKind.CONCEPT)
                .filter(document -> document.state() instanceof DocumentState.Recognised)
                .map(Document::id)
                .toList();
    }

    private interface Deed {
        void run() throws Exception;
    }

    private void offer(String name, String text, Visibility declared, Reader sender) throws Exception {
        Path file = Files.writeString(home.resolve("drop"), text);
        attempt(() ->
                house.receiveFile.receive(new IncomingFile(number + "-" + name, file, "test", null, declared, sender)));
    }

    private static void recogniseAgain(List<Document> documents) {
        house.database.inOne(() -> {
            documents.forEach(document -> house.queue.add(new Step.Recognise(document.id())));
            return documents;
        });
    }

    /** Whoever is told that it did not work tries again; after the second time the fault is over. */
    private void attempt(Deed deed) throws Exception {
        for (int failures = 0; ; failures++) {
            try {
                deed.run();
                return;
            } catch (IOException | RuntimeException e) {
                told.add(Trouble.of(e));
                if (failures > 0) {
                    Faults.end();
                }
                assertThat(failures).as("still fails: %s", e).isLessThan(5);
            }
        }
    }

    /** A fault that is met while everything comes to rest is over after the second time. */
    private void rest() {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    if (Faults.struck() > 1) {
                        Faults.end();
                    }
                    try {
                        house.beat();
                        return house.isAtRest();
                    } catch (IOException | RuntimeException e) {
                        told.add(Trouble.of(e));
                        return false;
                    }
                });
    }

    private static Document named(String name) {
        return documents().stream()
                .filter(document -> document.arrival().fileName().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Document> documents() {
        return house.everything().stream()
                .filter(document -> document.arrival().fileName().startsWith(number + "-"))
                .toList();
    }

    private String story(Document document) {
        List<Clarification.Question> open =
                house.database.inOne(() -> house.clarifications.openAbout(document.id())).stream()
                        .map(Clarification::question)
                        .toList();
        long findings = house.database
                .inOne(() -> house.documents.findings(document.id()))
                .size();
        return "%s %s %s open=%s pages=%d findings=%d shelved=%s"
                .formatted(
                        document.arrival().fileName().replaceFirst("^\\d+-", ""),
                        document.visibility(),
                        document.state(),
                        open,
                        house.pages(document).size(),
                        findings,
                        house.shelved(document).stream()
                                .map(shelved -> shelved.place() + " " + shelved.card())
                                .toList());
    }

    /** Step by step in order of the file; {@code #} begins a remark, {@code -} a reason why a step cannot be met here. */
}
