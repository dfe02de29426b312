package org.ratsfaden.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification.Question;
import org.ratsfaden.clarification.InMemoryClarifications;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.transaction.NoTransactions;

class ReadAgainTest {

    private static final CommitteeKey CULTURE = new CommitteeKey("kulturausschuss");
    private static final Reader CLERK = new Reader.Clerk("ratsbuero");

    private final Clock clock = Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC);
    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryStepQueue queue = new InMemoryStepQueue(clock);
    private final InMemoryClarifications clarifications = new InMemoryClarifications(clock);
    private int wakings;
    private final ReadAgain readAgain =
            new ReadAgain(documents, queue, clarifications, new NoTransactions(), () -> wakings++);

    @Test
    void aQuarantinedDocumentIsReadAgainAndItsQuestionIsAnswered() {
        Document minutes = quarantined(new Visibility.Public());

        assertThat(readAgain.order(minutes.id(), CLERK)).isEqualTo(ReadAgain.Answer.ORDERED);

        Document now = documents.find(minutes.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(new DocumentState.Received());
        assertThat(now.visibility()).isEqualTo(new Visibility.CouncilOffice());
        assertThat(queue.claim("node1", 10, MONDAY_MORNING, MONDAY_MORNING.plusSeconds(60)))
                .singleElement()
                .satisfies(claimed -> assertThat(claimed.step()).isEqualTo(new Step.Read(minutes.id())));
        assertThat(clarifications.countOpen()).isZero();
        assertThat(wakings).isEqualTo(1);
    }

    @Test
    void orderedTwiceItIsReadOnce() {
        Document minutes = quarantined(new Visibility.Public());
        readAgain.order(minutes.id(), CLERK);

        assertThat(readAgain.order(minutes.id(), CLERK)).isEqualTo(ReadAgain.Answer.NOT_QUARANTINED);

        assertThat(queue.count()).isEqualTo(1);
    }

    @Test
    void theAdministratorMayOrderItAndNobodyElseWhoIsNoClerk() {
        Document minutes = quarantined(new Visibility.OnlyFor(Set.of(CULTURE)));

        assertThat(readAgain.order(minutes.id(), new Reader.Member("maria", Set.of(CULTURE))))
                .isEqualTo(ReadAgain.Answer.NO_SUCH_DOCUMENT);
        assertThat(readAgain.order(minutes.id(), new Reader.Anonymous())).isEqualTo(ReadAgain.Answer.NO_SUCH_DOCUMENT);
        assertThat(readAgain.order(DocumentId.next(), CLERK)).isEqualTo(ReadAgain.Answer.NO_SUCH_DOCUMENT);
        assertThat(readAgain.order(minutes.id(), new Reader.Admin("admin"))).isEqualTo(ReadAgain.Answer.ORDERED);
    }

    @Test
    void aClerkCannotOrderWhatIsConfidentialToOthers() {
        Document file = quarantined(new Visibility.Confidential(Set.of("buergermeisterin")));

        assertThat(readAgain.order(file.id(), CLERK)).isEqualTo(ReadAgain.Answer.NO_SUCH_DOCUMENT);
        assertThat(queue.count()).isZero();
    }

    private Document quarantined(Visibility declared) {
        Document document =
                DocumentSamples.receivedDocument("n-4.pdf", declared).quarantined(QuarantineReason.TOO_SLOW, "120 s");
        documents.add(document, 1);
        clarifications.raise(document.id(), Question.NOT_READABLE, "120 s");
        return documents.find(document.id()).orElseThrow();
    }
}
