package org.ratsfaden.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.linking.LinkingHouse.CLERK;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.EditConcept;
import org.ratsfaden.concept.EditConcept.Line;
import org.ratsfaden.concept.EditConcept.Outcome;
import org.ratsfaden.concept.EditConcept.Part;
import org.ratsfaden.concept.EditConcept.Wish;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Subject;

/** A chapter takes the title of one that was dropped: links that were confirmed for the other one are none of its own. */
@Tag("database")
class LinksOfDroppedChaptersTest {

    private static final ChapterKey SHARING = ChapterKey.of("Teilhabe");
    private static final ChapterKey LEARNING = ChapterKey.of("Bildung");

    private final LinkingHouse house = new LinkingHouse();
    private final EditConcept editing =
            new EditConcept(house.concepts, house.words, new LinksGoAlong(), house.clock, house.database);
    private DocumentId paper;

    @BeforeEach
    void aPaperServesTwoChapters() {
        paper = house.document("vorlage.txt", "Der Alte Speicher erhält Raum.", new Visibility.Public())
                .id();
        link(SHARING, "Der Alte Speicher");
        link(LEARNING, "erhält Raum");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void ofADroppedChapterTheyArePutAsideAndComeBackWithIt() {
        keep(new Wish.Outlined(List.of(line("Bildung", "Teilhabe"))));

        assertThat(quotes())
                .containsEntry(SHARING, "erhält Raum")
                .containsValue("Der Alte Speicher")
                .hasSize(2);

        keep(new Wish.AsRead());
        assertThat(quotes()).isEqualTo(Map.of(SHARING, "Der Alte Speicher", LEARNING, "erhält Raum"));
    }

    @Test
    void soTheyAreIfTheTitleIsTakenLater() {
        keep(new Wish.Outlined(List.of(line("Bildung", "Bildung"))));
        keep(new Wish.Outlined(List.of(line("Bildung", "Teilhabe"))));

        assertThat(quotes())
                .containsEntry(SHARING, "erhält Raum")
                .containsValue("Der Alte Speicher")
                .hasSize(2);
    }

    @Test
    void ofAnAddedChapterTheyAreNotThoseOfTheOneThatIsReadUnderItsTitle() {
        keep(new Wish.Outlined(List.of(line("Bildung", "Lernen"), new Line(null, "", "Bildung", 1, true))));
        link(LEARNING, "Alte Speicher erhält");

        keep(new Wish.AsRead());

        assertThat(quotes())
                .containsEntry(LEARNING, "erhält Raum")
                .containsEntry(SHARING, "Der Alte Speicher")
                .containsValue("Alte Speicher erhält")
                .hasSize(3);
    }

    private void link(ChapterKey chapter, String quote) {
        LinkByHand.Wish wish =
                new LinkByHand.Wish(Subject.whole(paper), house.concept().id(), chapter, LinkKind.IMPLEMENTS, quote);
        assertThat(house.byHand.link(wish, CLERK)).isInstanceOf(LinkByHand.Outcome.Linked.class);
    }

    /** What was confirmed, by the chapter it stands at. */
    private Map<ChapterKey, String> quotes() {
        List<ChapterLink> links = house.database.inOne(() -> house.links.of(paper));
        return links.stream()
                .collect(Collectors.toMap(
                        ChapterLink::chapter,
                        link -> link.evidence() == null ? "" : link.evidence().quote()));
    }

    private void keep(Wish wish) {
        ConceptEdition edition = house.concepts.all(CLERK).getFirst().latest();
        Outcome outcome = editing.keep(
                house.concept().id(), edition.id(), wish, EditConcept.revision(edition, Part.OUTLINE), CLERK);
        assertThat(outcome).isEqualTo(Outcome.KEPT);
    }

    private static Line line(String was, String title) {
        return new Line(ChapterKey.of(was).value(), "", title, 1, true);
    }

    private final class LinksGoAlong implements EditConcept.Consequences {

        @Override
        public void renamed(Concept concept, ConceptEdition edition, ChapterKey before, ChapterKey after) {
            house.links.rename(concept.id(), edition.id(), before, after);
        }

        @Override
        public void changed(Concept concept) {
            // nothing to compare
        }
    }
}
