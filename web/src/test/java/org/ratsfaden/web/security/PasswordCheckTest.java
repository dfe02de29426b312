package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PasswordCheckTest {

    private final TownHall hall = new TownHall();

    @Test
    void theRightPasswordIsWelcomeAndAWrongOneOrNameIsNot() {
        assertThat(hall.passwords.check("anna", TownHall.PASSWORD, "a")).isInstanceOf(Verdict.Welcome.class);
        assertThat(hall.passwords.check("anna", "Wiesengrund-8", "a")).isInstanceOf(Verdict.Wrong.class);
        assertThat(hall.passwords.check("bernd", TownHall.PASSWORD, "a")).isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void aPasswordThatWasRightAMomentAgoIsNotHashedAgainForAMinute() {
        hall.passwords.check("anna", TownHall.PASSWORD, "a");
        int before = hall.fetches();

        hall.pass(Duration.ofSeconds(59));
        hall.passwords.check("anna", TownHall.PASSWORD, "a");
        assertThat(hall.fetches() - before).isEqualTo(1);

        hall.pass(Duration.ofSeconds(1));
        hall.passwords.check("anna", TownHall.PASSWORD, "a");
        assertThat(hall.fetches() - before).isEqualTo(3);
    }

    @Test
    void anOldPasswordIsForgottenTheMomentItIsChanged() {
        hall.passwords.check("anna", TownHall.PASSWORD, "a");

        hall.newPassword("anna", "Lindenhof-3");

        assertThat(hall.passwords.check("anna", TownHall.PASSWORD, "a")).isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void whoHasGoneIsForgottenAtOnce() {
        hall.passwords.check("anna", TownHall.PASSWORD, "a");

        hall.dismiss("anna");

        assertThat(hall.passwords.check("anna", TownHall.PASSWORD, "a")).isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void whoIsLockedIsToldNothingElseThanWhoIsWrong() {
        hall.passwords.check("anna", TownHall.PASSWORD, "a");

        hall.lock("anna");

        assertThat(hall.passwords.check("anna", TownHall.PASSWORD, "a")).isEqualTo(new Verdict.Wrong());
    }

    @Test
    void aOneTimePasswordIsGoodUntilItsDayAndIsNotRemembered() {
        hall.giveOneTimePassword("anna", "nur-einmal");
        assertThat(hall.passwords.check("anna", "nur-einmal", "a")).isInstanceOf(Verdict.OneTime.class);

        hall.pass(Duration.ofDays(1));

        assertThat(hall.passwords.check("anna", "nur-einmal", "a")).isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void whoeverGuessesForOneNameFromManyAddressesIsSlowedDownAndSoIsOneAddressForManyNames() {
        for (int guess = 0; guess < 10; guess++) {
            assertThat(hall.passwords.check("anna", "falsch", "192.0.2." + guess))
                    .isInstanceOf(Verdict.Wrong.class);
        }
        assertThat(hall.passwords.check("anna", "falsch", "192.0.2.99")).isInstanceOf(Verdict.TooOften.class);

        for (int guess = 0; guess < 30; guess++) {
            assertThat(hall.passwords.check("name" + guess, "falsch", "2001:db8:1:2::" + guess))
                    .isInstanceOf(Verdict.Wrong.class);
        }
        assertThat(hall.passwords.check("bernd", "falsch", "2001:db8:1:2:ffff::1"))
                .isInstanceOf(Verdict.TooOften.class);
        assertThat(hall.passwords.check("bernd", "falsch", "2001:db8:1:3::1")).isInstanceOf(Verdict.Wrong.class);
    }
}
