package org.ratsfaden.web.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.concept.EditionWord;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink;
import org.ratsfaden.linking.LinkKind;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.web.press.ReleaseListView.Line;
import org.ratsfaden.web.press.ToldByReleases.OfConcept;

/** Where releases stand on the page of a concept. */
class ToldToThePublicTest {

    private static final ConceptId ID = new ConceptId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    private static final Chapter CARE = Chapter.named("1", "Pflege", null);
    private static final ChapterKey BEFORE = ChapterKey.of("Altenhilfe");
    private static final ConceptEdition EDITION = edition();
    private static final Document DOCUMENT = Document.received(
            new ContentHash("a".repeat(64)),
            new Arrival(
                    "pm.txt", "folder:public", null, new Visibility.Public(), Instant.parse("2014-05-12T10:00:00Z")));
    private static final Line LINE = new Line("/presse/1", "", "Pflegegipfel", "1/2014", "", "", "", false);

    @Test
    void aReleaseStandsAtTheFieldItIsLinkedTo() {
        ToldToThePublic told = linkedTo(CARE.key());

        assertThat(told.at(CARE.key(), List.of())).containsExactly(LINE);
        assertThat(told.at(ChapterKey.WHOLE_CONCEPT, List.of())).isEmpty();
    }

    @Test
    void oneThatIsLinkedToWhatIsNoFieldStandsAtTheWholeConceptOnce() {
        ToldToThePublic told = linkedTo(BEFORE, ChapterKey.WHOLE_CONCEPT);

        assertThat(told.at(ChapterKey.WHOLE_CONCEPT, List.of())).containsExactly(LINE);
        assertThat(told.at(CARE.key(), List.of())).isEmpty();
    }

    @Test
    void oneThatStandsThereAsALinkIsNotListedTwice() {
        assertThat(linkedTo(CARE.key()).at(CARE.key(), List.of(link(ChapterLink.State.CONFIRMED))))
                .isEmpty();
    }

    @Test
    void whatTheMachineSuggestsForItIsNotCountedBesideIt() {
        ToldToThePublic told = linkedTo(CARE.key());

        assertThat(told.isSaidOtherwise(link(ChapterLink.State.SUGGESTED))).isTrue();
        assertThat(told.isSaidOtherwise(link(ChapterLink.State.CONFIRMED))).isFalse();
    }

    private static ToldToThePublic linkedTo(ChapterKey... chapters) {
        return new ToldToThePublic(List.of(new OfConcept(LINE, Set.of(chapters), DOCUMENT.id())), EDITION);
    }

    private static OpenedLink link(ChapterLink.State state) {
        ChapterLink link = new ChapterLink(
                UUID.fromString("00000000-0000-0000-0000-000000000002"),
                Subject.whole(DOCUMENT.id()),
                ID,
                EDITION.id(),
                CARE.key(),
                LinkKind.REPORTS,
                0.5,
                false,
                ChapterLink.Origin.MACHINE,
                null,
                null,
                "",
                state,
                null);
        Concept concept = new Concept(ID, "Seniorenkonzept", "Landkreis Ahrental", List.of(EDITION), List.of());
        return new OpenedLink(link, DOCUMENT, Description.of(DOCUMENT, List.of()), concept, null, true);
    }

    private static ConceptEdition edition() {
        EditionId id = EditionId.without(ID);
        EditionWord nothing = new EditionWord(id, ID, null, List.of(), null, Map.of(), null, null);
        return new ConceptEdition(id, null, "", null, List.of(CARE), List.of(CARE), List.of(), List.of(), nothing);
    }
}
