package org.ratsfaden.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.linking.LinkingHouse.CLERK;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.concept.EditionWord;
import org.ratsfaden.concept.Said;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink.Origin;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.LinkByHand.Outcome;
import org.ratsfaden.linking.LinkByHand.Wish;

/** What was Sprache is Bildung in the next edition, which has a Sprache of its own. */
@Tag("database")
class LinkOfOtherEditionTest {

    private static final ChapterKey SPEECH = ChapterKey.of("Sprache");
    private static final ChapterKey LEARNING = ChapterKey.of("Bildung");

    private final LinkingHouse house = new LinkingHouse();
    private EditionId first;
    private DocumentId paper;

    @BeforeEach
    void theNextEditionComes() {
        first = house.concept().latest().id();
        paper = house.document("vorlage.txt", "Der Alte Speicher erhält Raum.", new Visibility.Public())
                .id();
        DocumentId next = house.document(
                        DocumentKind.CONCEPT,
                        "konzept.txt",
                        "Integrationskonzept\n\n1 Sprache\nDolmetscher kommen.\n\n2 Bildung\nKurse finden statt.\n",
                        new Visibility.Public(),
                        List.of(DocumentSamples.titleFinding("Integrationskonzept")))
                .id();
        house.database.inOne(() -> {
            house.words.keep(new EditionWord(
                    EditionId.of(next),
                    house.concept().id(),
                    null,
                    List.of(),
                    new Said(CLERK.account(), house.now()),
                    Map.of(SPEECH, List.of(LEARNING)),
                    null,
                    null));
            return next;
        });
        assertThat(house.concept()
                        .follow(SPEECH, first, house.concept().latest().id()))
                .containsExactly(LEARNING);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aConfirmedLinkToTheChapterThatHadTheNameIsNotOverwritten() {
        ChapterLink old = keeps(link().decided(State.CONFIRMED, CLERK.account(), house.now()));

        assertThat(set(SPEECH)).isInstanceOf(Outcome.Taken.class);

        assertThat(linked()).containsExactly(old);
    }

    @Test
    void itIsTheLinkToWhatThatChapterHasBecome() {
        keeps(link().decided(State.CONFIRMED, CLERK.account(), house.now()));

        assertThat(set(LEARNING)).isInstanceOf(Outcome.Linked.class);

        assertThat(linked()).singleElement().satisfies(link -> {
            assertThat(link.edition()).isEqualTo(first);
            assertThat(link.chapterEvidence()).isNotNull();
        });
    }

    @Test
    void aSuggestionIsTakenOverWithoutTheWordsOfTheOtherEdition() {
        keeps(link());

        assertThat(set(SPEECH)).isInstanceOf(Outcome.Linked.class);

        assertThat(linked()).singleElement().satisfies(link -> {
            assertThat(link.edition()).isEqualTo(house.concept().latest().id());
            assertThat(link.chapterEvidence()).isNull();
        });
    }

    private Outcome set(ChapterKey chapter) {
        return house.byHand.link(
                new Wish(Subject.whole(paper), house.concept().id(), chapter, LinkKind.IMPLEMENTS, ""), CLERK);
    }

    private ChapterLink keeps(ChapterLink link) {
        return house.database.inOne(() -> {
            house.links.add(link);
            return link;
        });
    }

    private List<ChapterLink> linked() {
        return house.database.inOne(() -> house.links.of(paper));
    }

    /** To Sprache as it was in the first edition. */
    private ChapterLink link() {
        Subject subject = Subject.whole(paper);
        return new ChapterLink(
                ChapterLink.id(subject, house.concept().id(), SPEECH),
                subject,
                house.concept().id(),
                first,
                SPEECH,
                LinkKind.IMPLEMENTS,
                0.5,
                false,
                Origin.MACHINE,
                null,
                new Evidence(1, 0, 3, "Das"),
                "",
                State.SUGGESTED,
                null);
    }
}
