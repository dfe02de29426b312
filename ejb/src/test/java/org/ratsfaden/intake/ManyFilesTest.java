package org.ratsfaden.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;
import static org.ratsfaden.document.DocumentSamples.hashOf;
import static org.ratsfaden.document.DocumentSamples.receivedDocument;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.journey.InMemoryStepQueue;
import org.ratsfaden.journey.Step;
import org.ratsfaden.transaction.NoTransactions;

/** What somebody who brings many files may ask before and after. */
final class ManyFilesTest {

    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final Visibility OFFICE = new Visibility.CouncilOffice();
    private static final Visibility PUBLIC = new Visibility.Public();

    private final Clock clock = Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC);
    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryStepQueue queue = new InMemoryStepQueue(clock);
    private final FindKnownFiles known = new FindKnownFiles(documents, new NoTransactions());
    private final FollowDocuments follow = new FollowDocuments(documents, queue, new NoTransactions());

    @Test
    void aFileThatWasBroughtInTheSameWayNeedNotBeSentAgain() {
        Document held = add("vorlage.pdf", OFFICE);

        assertThat(known.find(Set.of(held.file(), hashOf("neu.pdf")), OFFICE, CLERK))
                .isEqualTo(Map.of(held.file(), held.id()));
    }

    @Test
    void aFileThatIsHeldUnderAnotherWishIsSentSoThatTheStricterHolds() {
        Document held = add("vorlage.pdf", PUBLIC);

        assertThat(known.find(Set.of(held.file()), OFFICE, CLERK)).isEmpty();
    }

    @Test
    void nothingTellsASenderThatASecretFileIsHeld() {
        Document held = add("vorlage.pdf", OFFICE);

        assertThat(known.find(Set.of(held.file()), OFFICE, new Reader.Press("presse")))
                .isEmpty();
    }

    @Test
    void everyDocumentSaysHowFarItHasCome() {
        Document waiting = add("wartet.pdf", OFFICE);
        Document stuck = add("haengt.pdf", OFFICE);
        Document read = replace(add("gelesen.pdf", OFFICE), new DocumentState.Recognised("application/pdf", true));
        Document scan = replace(add("scan.pdf", OFFICE), new DocumentState.Quarantined(QuarantineReason.NO_TEXT, ""));
        queue.add(new Step.Read(stuck.id()));
        queue.claim("node1", 1, MONDAY_MORNING.plusSeconds(1), MONDAY_MORNING.plusSeconds(9))
                .forEach(step -> queue.failed(step, "disk full", Instant.MAX));

        assertThat(follow.follow(List.of(waiting.id(), stuck.id(), read.id(), scan.id(), DocumentId.next())))
                .isEqualTo(Map.of(
                        waiting.id(), new Progress.Waiting(),
                        stuck.id(), new Progress.Stuck(),
                        read.id(), new Progress.Read(),
                        scan.id(), new Progress.Quarantined(QuarantineReason.NO_TEXT)));
    }

    private Document add(String name, Visibility declared) {
        Document document = receivedDocument(name, declared);
        documents.add(document, 1);
        return documents.find(document.id()).orElseThrow();
    }

    private Document replace(Document held, DocumentState state) {
        Document next = new Document(
                held.id(),
                held.file(),
                held.part(),
                held.arrival(),
                held.visibility(),
                held.kind(),
                state,
                held.indexSeq(),
                held.version());
        documents.replace(next);
        return next;
    }
}
