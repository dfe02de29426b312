package org.ratsfaden.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.KeepAccounts.Outcome;
import org.ratsfaden.transaction.NoTransactions;

class KeepAccountsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final Clock clock = Clock.fixed(NOON, ZoneId.of("Europe/Berlin"));
    private final KeepAccounts keep = new KeepAccounts(accounts, clock, new NoTransactions());
    private final SignIn signIn = new SignIn(accounts, clock);
    private final ChangePassword change = new ChangePassword(
            accounts, new PasswordRules((_, _) -> false, "Landkreis Mittelau"), new NoTransactions());

    @Test
    void aGivenPasswordIsGoodForNothingButBeingChanged() {
        String password = given(keep.add("maria", Role.MEMBER));

        assertThat(signIn.proves(accounts.find("maria"), password)).isTrue();
        assertThat(signIn.readerFor("maria")).isEmpty();
        assertThat(maria().awaitsOwnPassword(NOON)).isTrue();
        assertThat(maria().awaitsOwnPassword(NOON.plus(KeepAccounts.ONE_TIME))).isFalse();

        change.change("maria", "vier fremde Wale");

        assertThat(signIn.proves(accounts.find("maria"), password)).isFalse();
        assertThat(signIn.proves(accounts.find("maria"), "vier fremde Wale")).isTrue();
        assertThat(signIn.readerFor("maria")).contains(new Reader.Member("maria", Set.of()));
    }

    @Test
    void aNameIsGivenOnceAndHoldsNoBlanks() {
        keep.add("maria", Role.MEMBER);

        assertThat(keep.add("maria", Role.CLERK)).isInstanceOf(Outcome.NameTaken.class);
        assertThat(keep.add("maria b", Role.CLERK)).isInstanceOf(Outcome.NotAName.class);
        assertThat(keep.add("maria\u0007", Role.CLERK)).isInstanceOf(Outcome.NotAName.class);
        assertThat(maria().role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void whoIsLockedReadsNothingUntilTheyAreUnlocked() {
        accounts.add(AccountsContract.MARIA);

        keep.lock("maria");
        assertThat(signIn.readerFor("maria")).isEmpty();
        assertThat(change.change("maria", "vier fremde Wale")).isInstanceOf(ChangePassword.Outcome.Gone.class);

        keep.unlock("maria");
        assertThat(signIn.readerFor("maria")).isPresent();
    }

    @Test
    void aResetTakesTheFormerPasswordAway() {
        accounts.add(AccountsContract.MARIA);

        String password = given(keep.reset("maria"));

        assertThat(signIn.proves(accounts.find("maria"), "geheim")).isFalse();
        assertThat(signIn.proves(accounts.find("maria"), password)).isTrue();
        assertThat(keep.reset("nora")).isInstanceOf(Outcome.NoSuchAccount.class);
    }

    private static String given(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Given.class);
        assertThat(outcome.toString()).doesNotContain(((Outcome.Given) outcome).oneTimePassword());
        return ((Outcome.Given) outcome).oneTimePassword();
    }

    private Account maria() {
        return accounts.find("maria").orElseThrow();
    }
}
