package org.ratsfaden.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ratsfaden.council.CommitteeKey;

/** The one table of who may read what (decisions.md 4). */
class AccessPolicyTest {

    private static final CommitteeKey PLANNING = new CommitteeKey("bauausschuss");
    private static final CommitteeKey CULTURE = new CommitteeKey("kultur-und-sozialausschuss");

    private static final List<Visibility> COLUMNS = List.of(
            new Visibility.Public(),
            new Visibility.CouncilOffice(),
            new Visibility.OnlyFor(Set.of(PLANNING)),
            new Visibility.Confidential(Set.of("maria")),
            new Visibility.Draft(),
            new Visibility.Embargoed(Instant.EPOCH));

    /** One letter per column, in the order above: {@code x} may read, {@code -} may not know that it exists. */
    private static final Map<Reader, String> TABLE = Map.of(
            new Reader.Anonymous(), "x-----",
            new Reader.Member("maria", Set.of(PLANNING)), "x-xx--",
            new Reader.Member("maria", Set.of(CULTURE)), "x--x--",
            new Reader.Member("nora", Set.of(CULTURE)), "x-----",
            new Reader.Office("amt-3"), "x-----",
            new Reader.Press("presse"), "x---xx",
            new Reader.PressChief("leitung"), "x---xx",
            new Reader.Clerk("ratsbuero"), "xxx-xx",
            new Reader.Admin("admin"), "x-----");

    static Stream<Arguments> cells() {
        return TABLE.entrySet().stream()
                .flatMap(row -> Stream.iterate(0, i -> i < COLUMNS.size(), i -> i + 1)
                        .map(i -> Arguments.of(
                                row.getKey(), COLUMNS.get(i), row.getValue().charAt(i) == 'x')));
    }

    @ParameterizedTest(name = "{0} reads {1}: {2}")
    @MethodSource("cells")
    void everyReaderReadsWhatTheTableSays(Reader reader, Visibility visibility, boolean expected) {
        assertThat(AccessPolicy.mayRead(reader, visibility)).isEqualTo(expected);
    }

    @Test
    void anEmbargoEndsByTheClerksOfThePipelineAndNotByTheClockOfAReader() {
        Visibility longOver = new Visibility.Embargoed(Instant.EPOCH);

        assertThat(AccessPolicy.mayRead(new Reader.Anonymous(), longOver)).isFalse();
    }

    @Test
    void theWordingOfNewspaperArticlesStaysInTheHouse() {
        assertThat(TABLE.keySet().stream().filter(AccessPolicy::mayReadThirdPartyText))
                .containsExactlyInAnyOrder(
                        new Reader.Clerk("ratsbuero"), new Reader.Press("presse"), new Reader.PressChief("leitung"));
    }

    @Test
    void theWordingOfANonPublicArticleIsForThoseOfTheHouseWhoMayReadTheArticle() {
        Visibility planning = new Visibility.OnlyFor(Set.of(PLANNING));

        assertThat(AccessPolicy.askedByThirdPartyText(planning))
                .isEqualTo(AccessPolicy.askedBy(new Visibility.CouncilOffice()));
        assertThat(AccessPolicy.askedByThirdPartyText(new Visibility.Confidential(Set.of("maria"))))
                .isEmpty();
    }
}
