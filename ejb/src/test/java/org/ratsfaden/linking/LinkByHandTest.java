package org.ratsfaden.linking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.linking.LinkingHouse.CLERK;
import static org.ratsfaden.linking.LinkingHouse.EVERYBODY;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink.Decision;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.LinkByHand.Outcome;
import org.ratsfaden.linking.LinkByHand.Wish;

/** A clerk links what the machine did not think of. */
@Tag("database")
class LinkByHandTest {

    private static final ChapterKey SHARING = ChapterKey.of("Teilhabe");
    private static final Visibility PUBLIC = new Visibility.Public();
    private static final Visibility SECRET = new Visibility.OnlyFor(Set.of(CommitteeKey.of("Sozialausschuss")));

    /** No machine thinks of a chapter here. */
    private static final String WORDING =
            "Leuchtturm in Sieversbek erhält Raum im Alten Speicher am Deich.\nDer Speicher wird\nim Juli übergeben.";

    private final LinkingHouse house = new LinkingHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aLinkSetByHandNamesItsSentenceAndWhoHasSetItAndWhen() {
        DocumentId paper = paper(PUBLIC);

        Outcome outcome = set(paper, "Der Speicher  wird im Juli übergeben.");

        assertThat(outcome).isInstanceOf(Outcome.Linked.class);
        assertThat(linked(paper)).singleElement().satisfies(link -> {
            assertThat(link.isByHand()).isTrue();
            assertThat(link.state()).isEqualTo(State.CONFIRMED);
            assertThat(requireNonNull(link.evidence()).quote()).isEqualTo("Der Speicher wird\nim Juli übergeben.");
            assertThat(link.decision()).isEqualTo(new Decision("ratsbuero", house.now()));
        });
        assertThat(house.open.of(paper, EVERYBODY)).hasSize(1);
    }

    @Test
    void aLinkNeedsNoSentenceAndOutlivesEveryReadingAndComparing() {
        DocumentId paper = paper(PUBLIC);
        set(paper, "");

        house.suggested(paper);
        reads(paper, "Etwas ganz anderes.");

        assertThat(house.suggested(paper))
                .singleElement()
                .satisfies(link -> assertThat(link.isByHand()).isTrue());
    }

    @Test
    void aSentenceMovesWithTheTextAndIsGivenUpWhereItStandsNowhereAnyMore() {
        DocumentId paper = paper(PUBLIC);
        set(paper, "Leuchtturm in Sieversbek");

        reads(paper, "Neuer Kopf\n" + WORDING);
        assertThat(requireNonNull(house.suggested(paper).getFirst().evidence()).start())
                .isEqualTo("Neuer Kopf\n".length());

        reads(paper, "Etwas ganz anderes.");
        assertThat(house.suggested(paper).getFirst().evidence()).isNull();
    }

    @Test
    void aSentenceTheDocumentDoesNotSayIsRefused() {
        DocumentId paper = paper(PUBLIC);

        assertThat(set(paper, "Der Speicher wird verkauft.")).isInstanceOf(Outcome.NotSaid.class);
        assertThat(linked(paper)).isEmpty();
    }

    @Test
    void aSentenceIsMeasuredWithoutTheLineBreaksABrowserAdds() {
        DocumentId paper = paper(PUBLIC);
        String breaks = "\r\n".repeat(LinkByHand.LONGEST_QUOTE);

        assertThat(set(paper, "Der Speicher wird" + breaks + "im Juli übergeben."))
                .isInstanceOf(Outcome.Linked.class);
        assertThat(set(paper, "x".repeat(LinkByHand.LONGEST_QUOTE + 1))).isInstanceOf(Outcome.TooLong.class);
    }

    @Test
    void aLinkThatIsTakenAwayIsGoneAndOneThatWasSuggestedCannotBeTakenAway() {
        DocumentId paper = paper(PUBLIC);
        set(paper, "");
        DocumentId other = suggested();
        ChapterLink machine = linked(other).getFirst();

        assertThat(house.byHand.remove(linked(paper).getFirst().id(), CLERK)).isTrue();
        assertThat(house.byHand.remove(machine.id(), CLERK)).isFalse();

        assertThat(linked(paper)).isEmpty();
        assertThat(linked(other)).contains(machine);
    }

    @Test
    void whatWasSuggestedIsConfirmedAndStaysTheMachinesOwn() {
        DocumentId other = suggested();
        ChapterLink machine = linked(other).getFirst();

        house.byHand.link(wish(other, machine.chapter(), ""), CLERK);

        assertThat(linked(other))
                .filteredOn(link -> link.id().equals(machine.id()))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.isByHand()).isFalse();
                    assertThat(link.state()).isEqualTo(State.CONFIRMED);
                    assertThat(link.evidence()).isEqualTo(machine.evidence());
                });
    }

    @Test
    void aLinkOfASecretDocumentExistsForNobodyOutsideTheHouse() {
        DocumentId paper = paper(SECRET);

        set(paper, "");

        assertThat(linked(paper)).hasSize(1);
        assertThat(house.open.of(paper, EVERYBODY)).isEmpty();
        assertThat(house.open.of(house.concept().id(), EVERYBODY)).isEmpty();
        assertThat(house.open.tallies(EVERYBODY)).isEmpty();
    }

    @Test
    void aLinkSetByHandTeachesAndOneOfASecretDocumentDoesNot() {
        DocumentId asked = house.document(
                        "anfrage.txt",
                        "Auszug - Leuchtturm in Sieversbek\nDer Leuchtturm erhält für Geflüchtete im Alten Speicher einen Raum"
                                + " am Deich.",
                        PUBLIC)
                .id();
        List<ChapterLink> untaught = house.suggested(asked);
        String sentence = "Leuchtturm in Sieversbek erhält Raum im Alten Speicher am Deich.";

        set(paper(SECRET), sentence);
        assertThat(house.suggested(asked)).isEqualTo(untaught);

        set(paper(PUBLIC), sentence);
        assertThat(house.suggested(asked)).extracting(ChapterLink::chapter).contains(SHARING);
    }

    @Test
    void aFieldOnlyASecretPaperNamesIsLinkedForTheHouseAlone() {
        Document secret = house.document("vorlage-n.txt", "Das Konzept nennt das Hafenviertel.", SECRET);
        house.announces(
                secret,
                "Integrationskonzept",
                "Sprache",
                "Unterbringung",
                "Ausbildung",
                "Bildung",
                "Teilhabe",
                "Hafenviertel");
        DocumentId paper = paper(PUBLIC);

        house.byHand.link(wish(paper, ChapterKey.of("Hafenviertel"), ""), CLERK);

        assertThat(linked(paper)).hasSize(1);
        assertThat(house.open.of(paper, CLERK)).hasSize(1);
        assertThat(house.open.of(paper, EVERYBODY)).isEmpty();
    }

    @Test
    void anotherBodysDocumentIsNotLinked() {
        DocumentId paper = paper(PUBLIC);
        Finding body = new Finding(
                Field.BODY,
                new FindingValue.Words("Landkreis Nordheim"),
                0.9,
                null,
                new FindingSource.Person("ratsbuero", house.now()));
        house.database.inOne(() -> {
            house.documents.keepStatement(paper, body);
            return paper;
        });

        assertThat(set(paper, "")).isInstanceOf(Outcome.OtherBody.class);
        assertThat(house.byHand.parts(paper, CLERK)).isEmpty();
    }

    @Test
    void twoClerksWhoSetTheSameLinkInTheSameInstantSetOne() throws Exception {
        DocumentId paper = paper(PUBLIC);
        Callable<Outcome> setting = () -> set(paper, "");

        try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
            List<Future<Outcome>> both = clerks.invokeAll(List.of(setting, setting));
            for (Future<Outcome> one : both) {
                assertThat(one.get()).isInstanceOf(Outcome.Linked.class);
            }
        }

        assertThat(linked(paper)).hasSize(1);
    }

    private Outcome set(DocumentId paper, String quote) {
        return house.byHand.link(wish(paper, SHARING, quote), CLERK);
    }

    private Wish wish(DocumentId paper, ChapterKey chapter, String quote) {
        return new Wish(new Subject(paper, ItemKey.WHOLE), house.concept().id(), chapter, LinkKind.IMPLEMENTS, quote);
    }

    private DocumentId paper(Visibility visibility) {
        return house.document("vorlage-" + visibility.getClass().getSimpleName() + ".txt", WORDING, visibility)
                .id();
    }

    /** A document for which the machine has thought of a chapter itself. */
    private DocumentId suggested() {
        DocumentId id = house.document(
                        "sprache.txt",
                        "Sprachkurse für Geflüchtete\nDas Integrationskonzept fördert im Handlungsfeld Sprache Deutschkurse für"
                                + " Geflüchtete.",
                        PUBLIC)
                .id();
        assertThat(house.suggested(id)).isNotEmpty();
        return id;
    }

    private void reads(DocumentId paper, String text) {
        house.database.inOne(() -> {
            house.documents.keepPages(paper, DocumentSamples.onePage(text));
            return paper;
        });
    }

    private List<ChapterLink> linked(DocumentId paper) {
        return house.database.inOne(() -> house.links.of(paper));
    }
}
