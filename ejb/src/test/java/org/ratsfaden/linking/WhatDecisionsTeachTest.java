package org.ratsfaden.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink.Origin;
import org.ratsfaden.linking.ChapterLink.State;

/** What is decided of a document anybody may read teaches; what is decided of a secret one shows nowhere, not even in a score. */
@Tag("database")
class WhatDecisionsTeachTest {

    private static final ChapterKey SHARING = ChapterKey.of("Teilhabe");
    private static final String WORDING = "Leuchtturm in Sieversbek erhält Raum im Alten Speicher am Deich";
    private static final String ASKED =
            "Auszug - Leuchtturm in Sieversbek\nDer Leuchtturm erhält für Geflüchtete im Alten Speicher einen Raum am Deich.";

    private final LinkingHouse house = new LinkingHouse();
    private final DocumentId asked =
            house.document("anfrage.txt", ASKED, new Visibility.Public()).id();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aPublicConfirmationTeaches() {
        decided(new Visibility.Public(), ItemKey.WHOLE, State.CONFIRMED);

        assertThat(house.suggested(asked)).extracting(ChapterLink::chapter).contains(SHARING);
    }

    @Test
    void aConfirmationOfASecretDocumentShowsInNoSuggestionAndNoScore() {
        List<ChapterLink> untaught = house.suggested(asked);

        decided(new Visibility.OnlyFor(Set.of(CommitteeKey.of("Sozialausschuss"))), ItemKey.WHOLE, State.CONFIRMED);

        assertThat(house.suggested(asked)).isEqualTo(untaught);
    }

    @Test
    void aConfirmationOfAClosedItemOfPublicMinutesShowsInNoSuggestionAndNoScore() {
        List<ChapterLink> untaught = house.suggested(asked);

        decided(new Visibility.Public(), new ItemKey("N3"), State.CONFIRMED);

        assertThat(house.suggested(asked)).isEqualTo(untaught);
    }

    private void decided(Visibility visibility, ItemKey item, State state) {
        Document paper = house.document("vorlage.txt", WORDING, visibility);
        Concept concept = house.concept();
        Subject subject = new Subject(paper.id(), item);
        ChapterLink suggested = new ChapterLink(
                ChapterLink.id(subject, concept.id(), SHARING),
                subject,
                concept.id(),
                concept.latest().id(),
                SHARING,
                LinkKind.IMPLEMENTS,
                0.5,
                false,
                Origin.MACHINE,
                new Evidence(1, 0, WORDING.length(), WORDING),
                null,
                "Leuchtturm",
                State.SUGGESTED,
                null);
        house.database.inOne(() -> {
            house.links.suggest(paper.id(), List.of(suggested.decided(state, "ratsbuero", house.now())));
            return paper;
        });
    }
}
