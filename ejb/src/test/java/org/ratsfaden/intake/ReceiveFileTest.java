package org.ratsfaden.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.clarification.InMemoryClarifications;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.document.file.FileSystemOriginalFiles;
import org.ratsfaden.journey.InMemoryStepQueue;
import org.ratsfaden.placing.PlacingTwins;
import org.ratsfaden.transaction.NoTransactions;

class ReceiveFileTest {

    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final Reader PRESS = new Reader.Press("presse");
    private static final Visibility PUBLIC = new Visibility.Public();
    private static final Visibility OFFICE = new Visibility.CouncilOffice();

    private final Clock clock = Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC);
    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryStepQueue queue = new InMemoryStepQueue(clock);
    private final InMemoryClarifications clarifications = new InMemoryClarifications(clock);
    private final Path folder;
    private final ReceiveFile receiveFile;
    private int wakings;

    ReceiveFileTest(@TempDir Path folder) {
        this.folder = folder;
        receiveFile = new ReceiveFile(
                documents,
                new FileSystemOriginalFiles(folder.resolve("originals")),
                queue,
                PlacingTwins.sentAgain(documents, clarifications, clock),
                new IntakeLimits(1000),
                clock,
                new NoTransactions(),
                () -> wakings++);
    }

    @Test
    void aFileIsKeptRecordedAndOnItsWay() throws IOException {
        Receipt receipt = receive("Beschluss", PUBLIC, CLERK);

        assertThat(receipt).isInstanceOf(Receipt.Accepted.class);
        assertThat(queue.count()).isEqualTo(1);
        assertThat(wakings).isEqualTo(1);
    }

    @Test
    void nobodyReadsAFileBeforeItWasRead() throws IOException {
        Document document = held(receive("Beschluss", PUBLIC, CLERK));

        assertThat(document.visibility()).isEqualTo(OFFICE);
    }

    @Test
    void theSameBytesAgainAreTheSameDocument() throws IOException {
        Receipt first = receive("Beschluss", PUBLIC, CLERK);
        Receipt second = receive("Beschluss", PUBLIC, CLERK);

        assertThat(second).isEqualTo(new Receipt.AlreadyHeld(held(first).id(), null));
        assertThat(queue.count()).isEqualTo(1);
        assertThat(clarifications.countOpen()).isZero();
    }

    @Test
    void theStricterOfTwoWishesHoldsAtOnceEvenBeforeTheFileWasRead() throws IOException {
        DocumentId id = held(receive("Beschluss", PUBLIC, CLERK)).id();
        Visibility culture = new Visibility.OnlyFor(Set.of(new CommitteeKey("kulturausschuss")));

        Receipt again = receive("Beschluss", culture, CLERK);

        assertThat(documents.find(id).orElseThrow().arrival().declared()).isEqualTo(culture);
        assertThat(again)
                .isInstanceOfSatisfying(
                        Receipt.AlreadyHeld.class,
                        held -> assertThat(held.narrowed())
                                .extracting("from", "to")
                                .containsExactly(PUBLIC, culture));
        assertThat(clarifications.open(0, 10))
                .extracting(Clarification::question)
                .containsExactly(Clarification.Question.NARROWED_AGAIN);
    }

    @Test
    void aWiderWishIsTheClerksToGrant() throws IOException {
        Document before = held(receive("Beschluss", OFFICE, CLERK));

        receive("Beschluss", PUBLIC, CLERK);

        assertThat(documents.find(before.id())).contains(before);
        assertThat(clarifications.open(0, 10))
                .extracting(Clarification::question)
                .containsExactly(Clarification.Question.WIDER_WISH);
    }

    @Test
    void nothingTellsASenderThatASecretFileIsHeld() throws IOException {
        Document secret = held(receive("Beschluss", OFFICE, CLERK));

        Receipt receipt = receive("Beschluss", new Visibility.Draft(), PRESS);

        assertThat(receipt)
                .isInstanceOfSatisfying(
                        Receipt.Accepted.class,
                        accepted -> assertThat(accepted.document()).isNotEqualTo(secret.id()));
        assertThat(documents.find(secret.id())).contains(secret);
    }

    @Test
    void aDraftStaysWithThePressOfficeWhenSomebodyFilesTheSameBytesAsNonPublic() throws IOException {
        Document draft = held(receive("Rede", new Visibility.Draft(), PRESS));

        Document filed = held(receive("Rede", OFFICE, CLERK));
        Receipt again = receive("Rede", OFFICE, CLERK);

        assertThat(documents.find(draft.id())).contains(draft);
        assertThat(filed.id()).isNotEqualTo(draft.id());
        assertThat(again).isEqualTo(new Receipt.AlreadyHeld(filed.id(), null));
        assertThat(clarifications.openAbout(draft.id()))
                .extracting(Clarification::question)
                .containsExactly(Clarification.Question.ALSO_A_DRAFT);
    }

    @Test
    void whatHadBeenErasedComesBackForTheClerkOnlyWhoHasToSayWhetherItMay() throws IOException {
        Document before = held(receive("Beschluss", PUBLIC, CLERK));
        documents.replace(before.erased(MONDAY_MORNING));

        Document after = held(receive("Beschluss", PUBLIC, CLERK));

        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(after.arrival().declared()).isEqualTo(OFFICE);
        assertThat(clarifications.openAbout(after.id()))
                .extracting(Clarification::question)
                .containsExactly(Clarification.Question.ERASED_BEFORE);
    }

    @Test
    void aDraftOfThePressOfficeDoesNotHideWhatIsPublicAlready() throws IOException {
        Document published = held(receive("Beschluss", PUBLIC, CLERK));

        receive("Beschluss", new Visibility.Draft(), CLERK);

        assertThat(documents.find(published.id())).contains(published);
    }

    @Test
    void emptyAndOversizedFilesAreRefusedAndLeaveNothing() throws IOException {
        assertThat(receive("", PUBLIC, CLERK)).isEqualTo(new Receipt.Refused(Receipt.Reason.EMPTY, "0"));
        assertThat(receive("x".repeat(1001), PUBLIC, CLERK))
                .isEqualTo(new Receipt.Refused(Receipt.Reason.TOO_LARGE, "1001"));

        assertThat(queue.count()).isZero();
        assertThat(folder.resolve("originals")).doesNotExist();
    }

    private Receipt receive(String text, Visibility declared, Reader sender) throws IOException {
        Path body = Files.writeString(folder.resolve("sent.txt"), text);
        return receiveFile.receive(new IncomingFile("brief.txt", body, "test", null, declared, sender));
    }

    private Document held(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Accepted(var id) -> documents.find(id).orElseThrow();
            case Receipt.AlreadyHeld(var id, var _) -> documents.find(id).orElseThrow();
            case Receipt.Refused(var reason, var _) -> throw new AssertionError("refused: " + reason);
        };
    }
}
