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
}
