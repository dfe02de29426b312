package org.ratsfaden.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.concept.EditionWord;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink.Origin;
import org.ratsfaden.linking.ChapterLink.State;

class DecisionsTest {

    private static final ConceptId ID = new ConceptId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    private static final Chapter CARE = Chapter.named("1", "Pflege", null);
    private static final Chapter LIVING = Chapter.named("2", "Wohnen", null);
    private static final Concept CONCEPT = concept();
    private static final DocumentId MINUTES = new DocumentId(UUID.fromString("00000000-0000-0000-0000-000000000002"));
    private static final Subject ITEM = new Subject(MINUTES, new ItemKey("5.1"));

    @Test
    void whatWasRefusedForMinutesAsAWholeIsNotSuggestedAnewForTheirItems() {
        List<ChapterLink> known = List.of(link(Subject.whole(MINUTES), CARE.key(), State.REJECTED));

        assertThat(Decisions.areMade(CONCEPT, CARE.key(), ITEM, known)).isTrue();
        assertThat(Decisions.areMade(CONCEPT, LIVING.key(), ITEM, known)).isFalse();
    }

    @Test
    void whatWasConfirmedForMinutesAsAWholeIsStillSuggestedForTheItemItStandsIn() {
        List<ChapterLink> known = List.of(link(Subject.whole(MINUTES), CARE.key(), State.CONFIRMED));

        assertThat(Decisions.areMade(CONCEPT, CARE.key(), ITEM, known)).isFalse();
    }

    @Test
    void whatWasRefusedForOneItemMayFitAnother() {
        List<ChapterLink> known = List.of(link(new Subject(MINUTES, new ItemKey("4.1")), CARE.key(), State.REJECTED));

        assertThat(Decisions.areMade(CONCEPT, CARE.key(), ITEM, known)).isFalse();
    }

    private static Concept concept() {
        EditionId edition = EditionId.without(ID);
        EditionWord none = new EditionWord(edition, ID, null, List.of(), null, Map.of(), null, null);
        ConceptEdition only = new ConceptEdition(
                edition, null, "", null, List.of(CARE, LIVING), List.of(), List.of(), List.of(), none);
        return new Concept(ID, "Seniorenkonzept", "Landkreis Ahrental", List.of(only), List.of());
    }

    private static ChapterLink link(Subject subject, ChapterKey chapter, State state) {
        return new ChapterLink(
                ChapterLink.id(subject, ID, chapter),
                subject,
                ID,
                EditionId.without(ID),
                chapter,
                LinkKind.REPORTS,
                0.7,
                false,
                Origin.MACHINE,
                new Evidence(1, 0, 6, "Pflege"),
                null,
                "Niederschrift",
                state,
                new ChapterLink.Decision("ratsbuero", Instant.parse("2014-05-12T10:00:00Z")));
    }
}
