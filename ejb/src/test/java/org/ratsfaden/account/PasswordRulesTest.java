package org.ratsfaden.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.account.PasswordRules.Weakness;
import org.ratsfaden.account.zxcvbn.ZxcvbnGuesser;

/** Long, and nothing that is tried first; no rules of composition. */
class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules(new ZxcvbnGuesser(), "Landkreis Mittelau");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier fremde Wale im Teich",
                "kaltes-moor-gelbe-tasse",
                "mmxqtovzwhje",
                "Regenrinne.Kupfer.Elster",
                "ängstliche Öfen übertönen"
            })
    void whatIsLongAndNotObviousIsTaken(String password) {
        assertThat(rules.weakness(password, "k.ahlers")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k.ahlers-2026",
                "Ahlers!Ahlers",
                "Mittelau2026!",
                "LandkreisMittelau1",
                "Ratsfaden-2026",
                "r4tsf4d3n-r4tsf4d3n",
                "password1234",
                "Passwort2026!",
                "qwertzuiopas",
                "123456789012",
                "aaaaaaaaaaaa",
                "abcabcabcabc"
            })
    void whatIsTriedFirstIsNot(String password) {
        assertThat(rules.weakness(password, "k.ahlers")).contains(Weakness.OBVIOUS);
    }

    @Test
    void elevenCharactersAreTooShortAndTwelveAreNot() {
        assertThat(rules.weakness("mmxqtovzwhj", "k.ahlers")).contains(Weakness.TOO_SHORT);
        assertThat(rules.weakness("ö🦉xqtovzwhj", "k.ahlers")).contains(Weakness.TOO_SHORT);
        assertThat(rules.weakness("mmxqtovzwhjk", "k.ahlers")).isEmpty();
    }

    @Test
    void aVeryLongOneTakesNoTimeToJudge() {
        assertThat(rules.weakness("kaltes moor ".repeat(100), "k.ahlers")).contains(Weakness.TOO_LONG);
        assertThat(rules.weakness("x7".repeat(100), "k.ahlers")).contains(Weakness.OBVIOUS);
    }
}
