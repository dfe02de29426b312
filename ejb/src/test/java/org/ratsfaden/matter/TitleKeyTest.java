package org.ratsfaden.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What titles of one matter have in common. */
class TitleKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Radweg am Sanddornufer",
                "TOP Ö 7.1 Radweg am Sanddornufer",
                "Vorlage 14/0234 Radweg am Sanddornufer",
                "Beratung und Beschlussfassung über den Radweg am Sanddornufer",
                "Änderungsantrag zu: Radweg am Sanddornufer",
                "Radweg am Sanddornufer (2014/FB3/0117)",
                "RADWEG – am Sanddornufer"
            })
    void whatIsDoneWithAMatterIsNotWhatItIsCalled(String title) {
        assertThat(TitleKey.of(title)).contains("radweg am sanddornufer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verschiedenes",
                "Mitteilungen der Verwaltung",
                "Informationen des Landrates",
                "Anfragen der Mitglieder",
                "Bericht der Verwaltung",
                "Satzung"
            })
    void aHeadingUnderWhichEverythingStandsIsNoTitle(String title) {
        assertThat(TitleKey.of(title)).isEmpty();
    }

    @Test
    void theYearTellsMattersApart() {
        assertThat(TitleKey.of("Haushaltssatzung des Landkreises 2014"))
                .isPresent()
                .isNotEqualTo(TitleKey.of("Haushaltssatzung des Landkreises 2015"));
        assertThat(TitleKey.of("Haushaltssatzung der Gemeinde 2019/2020"))
                .isPresent()
                .isNotEqualTo(TitleKey.of("Haushaltssatzung der Gemeinde 2021/2022"));
    }

    @Test
    void whichChangeOfTheSameByLawItIsTellsMattersApart() {
        assertThat(TitleKey.of("1. Änderung der Hauptsatzung"))
                .isPresent()
                .isNotEqualTo(TitleKey.of("2. Änderung der Hauptsatzung"));
        assertThat(TitleKey.of("TOP 5 Änderung der Hauptsatzung")).isEqualTo(TitleKey.of("Änderung der Hauptsatzung"));
        assertThat(TitleKey.of("5. Radweg am Sanddornufer")).contains("radweg am sanddornufer");
    }
}
