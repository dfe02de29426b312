package org.ratsfaden.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification.Question;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.recognition.Publicity;

class PlacementTest {

    private static final Visibility PUBLIC = new Visibility.Public();
    private static final Visibility OFFICE = new Visibility.CouncilOffice();

    @Test
    void aPublicItemFromAPublicSourceIsPublished() {
        assertThat(Placement.of(PUBLIC, Publicity.NOT_CONTRADICTED, false)).isEqualTo(new Placement(PUBLIC, null));
    }

    @Test
    void aNonPublicItemInThePublicInboxIsHeldBackForTheClerk() {
        assertThat(Placement.of(PUBLIC, Publicity.NON_PUBLIC, false))
                .isEqualTo(new Placement(OFFICE, Question.NON_PUBLIC_IN_PUBLIC_SOURCE));
    }

    @Test
    void aFileWithBothPartsOfTheMinutesWaitsForTheClerk() {
        assertThat(Placement.of(PUBLIC, Publicity.MIXED, false)).isEqualTo(new Placement(OFFICE, Question.MIXED));
    }

    @Test
    void noTextWidensWhatItsSourceHasDeclared() {
        List<Visibility> declared = List.of(
                OFFICE,
                new Visibility.Draft(),
                new Visibility.OnlyFor(Set.of(new CommitteeKey("bauausschuss"))),
                new Visibility.Confidential(Set.of("maria")));

        for (Visibility visibility : declared) {
            for (Publicity publicity : Publicity.values()) {
                assertThat(Placement.of(visibility, publicity, true)).isEqualTo(new Placement(visibility, null));
            }
        }
    }

    @Test
    void draftMinutesStayInTheCouncilOffice() {
        assertThat(Placement.of(PUBLIC, Publicity.NOT_CONTRADICTED, true)).isEqualTo(new Placement(OFFICE, null));
    }
}
