package org.ratsfaden.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.linking.LinkingHouse.CLERK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink.Origin;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.LinkByHand.Outcome;
import org.ratsfaden.linking.LinkByHand.Wish;

/** Of minutes a clerk links single items: a link of an open item never quotes a closed one. */
@Tag("database")
class LinkMinutesByHandTest {

    private static final ChapterKey SHARING = ChapterKey.of("Teilhabe");
    private static final ItemKey OPEN = new ItemKey("3");
    private static final ItemKey CLOSED = new ItemKey("N4");
    private static final String FIRST = "Der Alte Speicher erhält Raum.";
    private static final String SECOND = "Die Miete wird nicht genannt.";

    private final LinkingHouse house = new LinkingHouse();
    private DocumentId minutes;

    @BeforeEach
    void minutesHaveAnOpenAndAClosedItem() {
        minutes = house.dated(DocumentKind.MINUTES, "Niederschrift", LocalDate.of(2019, 5, 6), FIRST + "\n" + SECOND);
        house.database.inOne(() -> {
            house.documents.keepMachineItems(
                    minutes, List.of(item(OPEN, 0, FIRST), item(CLOSED, FIRST.length() + 1, SECOND)));
            return minutes;
        });
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void eachItemCanBeLinked() {
        assertThat(house.byHand.parts(minutes, CLERK))
                .extracting(part -> part.subject().item())
                .containsExactly(OPEN, CLOSED);
    }

    @Test
    void aSentenceOfAClosedItemDoesNotSpeakForAnOpenOne() {
        assertThat(set(OPEN, SECOND)).isInstanceOf(Outcome.NotSaid.class);
        assertThat(linked()).isEmpty();

        assertThat(set(OPEN, FIRST)).isInstanceOf(Outcome.Linked.class);
        assertThat(set(CLOSED, SECOND)).isInstanceOf(Outcome.Linked.class);
        assertThat(linked()).hasSize(2);
    }

    @Test
    void whatWasRefusedIsConfirmedWhenAClerkSetsItAgain() {
        set(OPEN, FIRST);
        ChapterLink link = linked().getFirst();
        house.database.inOne(() -> {
            house.links.replace(link.decided(State.REJECTED, CLERK.account(), house.now()));
            return link;
        });

        set(OPEN, "");

        assertThat(linked()).singleElement().satisfies(again -> {
            assertThat(again.state()).isEqualTo(State.CONFIRMED);
            assertThat(again.evidence()).isEqualTo(link.evidence());
        });
    }

    @Test
    void aSentenceConfirmedOfMinutesAsAWholeStaysWhereItStands() {
        ChapterLink old = confirmed(ItemKey.WHOLE, FIRST);
        ChapterLink unplaced = confirmed(new ItemKey("7"), SECOND);

        assertThat(house.suggested(minutes)).contains(old, unplaced);
    }

    @Test
    void noSentenceIsGivenUpWhileTheMinutesAreBeingReadAnew() {
        set(OPEN, FIRST);
        List<ChapterLink> before = linked();
        house.database.inOne(() -> {
            house.documents.keepPages(minutes, List.of());
            return minutes;
        });

        assertThat(house.suggested(minutes)).isEqualTo(before);
    }

    /** As it was decided when minutes were not yet compared item by item. */
    private ChapterLink confirmed(ItemKey item, String sentence) {
        int start = (FIRST + "\n" + SECOND).indexOf(sentence);
        Subject subject = new Subject(minutes, item);
        Concept concept = house.concept();
        ChapterLink link = new ChapterLink(
                        ChapterLink.id(subject, concept.id(), SHARING),
                        subject,
                        concept.id(),
                        concept.latest().id(),
                        SHARING,
                        LinkKind.IMPLEMENTS,
                        1,
                        false,
                        Origin.MACHINE,
                        new Evidence(1, start, start + sentence.length(), sentence),
                        null,
                        "Niederschrift",
                        State.SUGGESTED,
                        null)
                .decided(State.CONFIRMED, CLERK.account(), house.now());
        house.database.inOne(() -> {
            house.links.add(link);
            return link;
        });
        return link;
    }

    private Outcome set(ItemKey item, String quote) {
        Subject subject = new Subject(minutes, item);
        return house.byHand.link(new Wish(subject, house.concept().id(), SHARING, LinkKind.IMPLEMENTS, quote), CLERK);
    }

    private List<ChapterLink> linked() {
        return house.database.inOne(() -> house.links.of(minutes));
    }

    private static DocumentItem item(ItemKey key, int start, String title) {
        Evidence here = new Evidence(1, start, start + title.length(), title);
        return new DocumentItem(
                key,
                List.of(new Finding(
                        Field.TITLE, new FindingValue.Words(title), 0.9, here, new FindingSource.Machine(1))));
    }
}
