package org.ratsfaden.connectors.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ratsfaden.connectors.folder.House.CITIZEN;
import static org.ratsfaden.connectors.folder.House.CLERK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification.Question;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.intake.IncomingFile;
import org.ratsfaden.intake.Receipt;

/** From the inbox to the hit, with everything real but the server. */
@Tag("journey")
class FolderToSearchTest {

    private static final Reader PRESS = new Reader.Press("presse");
    private static final CommitteeKey CULTURE = new CommitteeKey("kultur-und-sozialausschuss");

    private final Path home;
    private House house;

    FolderToSearchTest(@TempDir Path home) {
        this.home = home;
    }

    @BeforeEach
    void open() throws Exception {
        house = new House(home).open();
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void aPressReleaseInThePublicInboxIsFoundByEverybody() throws Exception {
        house.drop("public", "pm.txt", Texts.PRESS_RELEASE);
        house.settle();

        assertThat(house.found("Spielplätze", CITIZEN)).containsExactly("Neuer Spielplatz im Westpark eröffnet");
        assertThat(home.resolve("inbox/public/taken/pm.txt")).exists();
    }

    @Test
    void anItemOfTheNonPublicInboxIsFoundByClerksOnly() throws Exception {
        house.drop("non-public", "n.txt", Texts.extract("Ö 5.1"));
        house.settle();

        assertThat(house.found("Schuldach", CLERK)).hasSize(1);
        for (Reader other : List.of(CITIZEN, PRESS, new Reader.Member("m", Set.of(CULTURE)))) {
            assertThat(house.found("Schuldach", other)).as("%s", other).isEmpty();
        }
    }

    @Test
    void aFileInTheFolderOfACommitteeIsFoundByItsMembersToday() throws Exception {
        house.drop("non-public/kultur-und-sozialausschuss", "n.txt", Texts.extract("N 3"));
        house.settle();

        assertThat(house.found("Schuldach", new Reader.Member("m", Set.of(CULTURE))))
                .hasSize(1);
        assertThat(house.found("Schuldach", new Reader.Member("m", Set.of(new CommitteeKey("kreistag")))))
                .isEmpty();
        assertThat(house.found("Schuldach", CLERK)).hasSize(1);
    }

    @Test
    void aNonPublicItemInThePublicInboxIsHeldBackForTheClerk() throws Exception {
        house.drop("public", "n.txt", Texts.extract("N 5.1"));
        house.settle();

        assertThat(house.found("Schuldach", CITIZEN)).isEmpty();
        assertThat(house.found("Schuldach", CLERK)).hasSize(1);
        assertThat(house.openQuestions()).containsExactly(Question.NON_PUBLIC_IN_PUBLIC_SOURCE);
    }

    @Test
    void aPublicItemOfAMixedMeetingIsPublished() throws Exception {
        house.drop("public", "o.txt", Texts.extract("Ö 5.1"));
        house.settle();

        assertThat(house.found("2025/FB2/0117", CITIZEN)).hasSize(1);
        assertThat(house.openQuestions()).isEmpty();
    }

    @Test
    void aReleaseInThePressInboxIsADraftOfThePressOffice() throws Exception {
        house.drop("press", "pm.txt", Texts.PRESS_RELEASE);
        house.settle();

        assertThat(house.found("Spielplatz", CITIZEN)).isEmpty();
        assertThat(house.found("Spielplatz", PRESS)).hasSize(1);
        assertThat(house.found("Spielplatz", new Reader.Office("amt"))).isEmpty();
    }

    @Test
    void theSameFileTwiceIsOneDocument() throws Exception {
        house.drop("public", "a.txt", Texts.PRESS_RELEASE);
        house.settle();
        house.drop("public", "b.txt", Texts.PRESS_RELEASE);
        house.settle();

        assertThat(house.found("Spielplatz", CITIZEN)).hasSize(1);
        assertThat(home.resolve("inbox/public/taken/b.txt")).exists();
    }

    @RepeatedTest(3)
    void theSameBytesFromManySendersAtTheSameMomentAreOneDocument() throws Exception {
        Path file = Files.writeString(home.resolve("gleich.txt"), Texts.PRESS_RELEASE);
        IncomingFile incoming =
                new IncomingFile("gleich.txt", file, "test", null, new Visibility.Public(), new Reader.Clerk("a"));

        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Callable<Receipt>> offers = Collections.nCopies(8, () -> house.receiveFile.receive(incoming));
            for (Future<Receipt> receipt : senders.invokeAll(offers)) {
                assertThat(receipt.get()).isNotInstanceOf(Receipt.Refused.class);
            }
        }
        house.settle();

        assertThat(house.found("Spielplatz", CITIZEN)).hasSize(1);
    }

    @Test
    void theSameBytesAsNonPublicAreHiddenAtOnceAndStayHiddenWhenTheyComeAsPublicAgain() throws Exception {
        house.drop("public", "a.txt", Texts.PRESS_RELEASE);
        house.settle();

        house.drop("non-public", "a.txt", Texts.PRESS_RELEASE);
        house.settle();
        house.drop("public", "a.txt", Texts.PRESS_RELEASE);
        house.settle();

        assertThat(house.found("Spielplatz", CITIZEN)).isEmpty();
        assertThat(house.found("Spielplatz", CLERK)).hasSize(1);
        assertThat(house.openQuestions()).containsExactlyInAnyOrder(Question.NARROWED_AGAIN, Question.WIDER_WISH);
    }

    @Test
    void whatCannotBeReadIsQuarantinedAndTheNextFileIsReadAllTheSame() throws Exception {
        house.drop("public", "kaputt.pdf", "%PDF-1.7 und dann nichts Brauchbares");
        house.drop("public", "pm.txt", Texts.PRESS_RELEASE);
        house.settle();

        assertThat(house.found("Spielplatz", CITIZEN)).hasSize(1);
        assertThat(house.openQuestions()).containsExactly(Question.NOT_READABLE);
        assertThat(house.everything())
                .filteredOn(document -> document.arrival().fileName().equals("kaputt.pdf"))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.state()).isInstanceOf(DocumentState.Quarantined.class);
                    assertThat(document.visibility()).isEqualTo(new Visibility.CouncilOffice());
                });
    }

    @Test
    void aPictureWithoutTextSaysWhyItWasNotRead() throws Exception {
        house.drop("public", "leer.txt", "  \n \n ");
        house.settle();

        assertThat(house.everything())
                .extracting(Document::state)
                .singleElement()
                .isInstanceOfSatisfying(
                        DocumentState.Quarantined.class,
                        quarantined -> assertThat(quarantined.reason()).isEqualTo(QuarantineReason.NO_TEXT));
    }

    @Test
    void anEmptyFileIsRefusedWithAReasonAndNeverWrittenOver() throws Exception {
        house.drop("public", "leer.pdf", "");
        house.settle();
        house.drop("public", "leer.pdf", "");
        house.settle();

        Path refused = home.resolve("inbox/public/refused");
        assertThat(refused.resolve("leer.pdf")).exists();
        assertThat(refused.resolve("leer (2).pdf")).exists();
        assertThat(refused.resolve("leer.pdf.reason.txt"))
                .content()
                .contains("leer.pdf")
                .contains("ist leer");
    }

    @Test
    void aFolderThatIsNoCommitteeIsToldSo() throws Exception {
        house.drop("non-public/Kultur und Soziales", "n.txt", Texts.extract("N 3"));
        house.settle();

        Path refused = home.resolve("inbox/non-public/Kultur und Soziales/refused");
        assertThat(refused.resolve("n.txt")).exists();
        assertThat(refused.resolve("n.txt.reason.txt"))
                .content()
                .contains("Kultur und Soziales")
                .contains("kultur-und-sozialausschuss");
        assertThat(house.found("Schuldach", CLERK)).isEmpty();
    }

    @Test
    void strangeNamesAreTakenAsTheyAre() throws Exception {
        List<String> names = List.of("a\nb.txt", "Grüße 🎉.txt", "${file:name}.txt", "-rf *.txt", "a'b\"c.txt");
        for (String name : names) {
            house.drop("public", name, Texts.PRESS_RELEASE + name);
        }
        house.settle();

        assertThat(house.everything())
                .extracting(document -> document.arrival().fileName())
                .containsExactlyInAnyOrderElementsOf(names);
        for (String name : names) {
            assertThat(home.resolve("inbox/public/taken").resolve(name)).exists();
        }
    }

    @Test
    void aLinkToAFileElsewhereIsNotFollowed() throws Exception {
        Path secret = Files.writeString(home.resolve("geheim.txt"), Texts.PRESS_RELEASE);
        Files.createSymbolicLink(
                Files.createDirectories(home.resolve("inbox/public")).resolve("link.txt"), secret);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> Files.isSymbolicLink(home.resolve("inbox/public/refused/link.txt")));
        assertThat(house.everything()).isEmpty();
    }
}
