package org.ratsfaden.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;

class SignInTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Test
    void onlyTheRightPasswordOpens() {
        accounts.add(AccountsContract.MARIA);
        SignIn signIn = signInAt("2025-06-30T12:00:00Z");

        assertThat(signIn.proves(accounts.find("maria"), "geheim")).isTrue();
        assertThat(signIn.proves(accounts.find("maria"), "Geheim")).isFalse();
        assertThat(signIn.proves(accounts.find("nora"), "geheim")).isFalse();
        assertThat(signIn.proves(accounts.find("nora"), "nobody")).isFalse();
    }

    @Test
    void aMembershipEndsWithItsLastDayInTheCouncilsTimeZone() {
        accounts.add(AccountsContract.MARIA);
        accounts.add(AccountsContract.IN_CULTURE);

        assertThat(signInAt("2025-06-30T21:59:59Z").readerFor("maria"))
                .contains(new Reader.Member("maria", Set.of(AccountsContract.IN_CULTURE.committee())));
        assertThat(signInAt("2025-06-30T22:00:00Z").readerFor("maria")).contains(new Reader.Member("maria", Set.of()));
    }

    @Test
    void whoHasGoneReadsNothing() {
        assertThat(signInAt("2025-06-30T12:00:00Z").readerFor("maria")).isEmpty();
    }

    private SignIn signInAt(String instant) {
        return new SignIn(accounts, Clock.fixed(Instant.parse(instant), BERLIN));
    }
}
