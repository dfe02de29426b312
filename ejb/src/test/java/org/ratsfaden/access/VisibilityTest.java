package org.ratsfaden.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ratsfaden.council.CommitteeKey;

class VisibilityTest {

    private static final CommitteeKey PLANNING = new CommitteeKey("bauausschuss");
    private static final CommitteeKey CULTURE = new CommitteeKey("kultur-und-sozialausschuss");
    private static final Visibility OFFICE = new Visibility.CouncilOffice();

    private static final List<Visibility> ALL = List.of(
            new Visibility.Public(),
            OFFICE,
            new Visibility.OnlyFor(Set.of(PLANNING)),
            new Visibility.OnlyFor(Set.of(PLANNING, CULTURE)),
            new Visibility.Confidential(Set.of("maria")),
            new Visibility.Draft(),
            new Visibility.Embargoed(Instant.EPOCH));

    @Test
    void nothingIsWiderThanEitherOfTwoSourcesUnlessItIsForNamedPersons() {
        for (Visibility one : ALL) {
            for (Visibility other : ALL) {
                Visibility met = one.meet(other);
                if (!(met instanceof Visibility.Confidential) && !(one instanceof Visibility.Public)) {
                    assertThat(AccessPolicy.askedBy(one))
                            .as("%s and %s give %s", one, other, met)
                            .containsAll(AccessPolicy.askedBy(met));
                }
            }
        }
    }

    @Test
    void theOrderOfTheSourcesDoesNotMatter() {
        for (Visibility one : ALL) {
            for (Visibility other : ALL) {
                assertThat(one.meet(other)).as("%s and %s", one, other).isEqualTo(other.meet(one));
            }
        }
    }

    @Test
    void twoCommitteesMeetInThoseTheyShare() {
        Visibility both = new Visibility.OnlyFor(Set.of(PLANNING, CULTURE));

        assertThat(both.meet(new Visibility.OnlyFor(Set.of(CULTURE))))
                .isEqualTo(new Visibility.OnlyFor(Set.of(CULTURE)));
        assertThat(new Visibility.OnlyFor(Set.of(PLANNING)).meet(new Visibility.OnlyFor(Set.of(CULTURE))))
                .isEqualTo(OFFICE);
    }

    @Test
    void whatIsForNamedPersonsStaysTheirs() {
        Visibility maria = new Visibility.Confidential(Set.of("maria"));

        assertThat(maria.meet(new Visibility.Public())).isEqualTo(maria);
        assertThat(maria.meet(new Visibility.Confidential(Set.of("nora"))))
                .isEqualTo(new Visibility.Confidential(Set.of()));
    }
}
