package org.ratsfaden.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.transaction.Transactions;

/** What every place that keeps accounts promises. */
public interface AccountsContract {

    Account MARIA = Account.open("maria", Role.MEMBER, PasswordHash.of("geheim"));
    Membership IN_CULTURE = new Membership(
            "maria",
            new CommitteeKey("kultur-und-sozialausschuss"),
            "Mitglied",
            LocalDate.of(2024, 7, 1),
            LocalDate.of(2025, 6, 30));

    Accounts accounts();

    Transactions transactions();

    @Test
    default void anAccountIsFoundByItsNameAndNoOther() {
        assertThat(transactions().inOne(() -> accounts().isEmpty())).isTrue();
        addMaria();

        assertThat(transactions().inOne(() -> accounts().find("maria"))).contains(MARIA);
        assertThat(transactions().inOne(() -> accounts().find("Maria"))).isEmpty();
        assertThat(transactions().inOne(() -> accounts().isEmpty())).isFalse();
    }

    @Test
    default void membershipsAreKeptWithTheirDays() {
        addMaria();

        assertThat(transactions().inOne(() -> accounts().memberships("maria"))).containsExactly(IN_CULTURE);
        assertThat(transactions().inOne(() -> accounts().memberships("nora"))).isEmpty();
        assertThat(transactions().inOne(() -> accounts().memberships())).containsExactly(IN_CULTURE);
    }

    @Test
    default void anotherValueOfAnAccountTakesThePlaceOfTheFormer() {
        addMaria();
        Account locked = MARIA.withOneTime(PasswordHash.of("anders"), Instant.parse("2025-06-30T12:00:00Z"))
                .withLock(true);

        transactions().inOne(() -> {
            accounts().replace(locked);
            return MARIA;
        });

        assertThat(transactions().inOne(() -> accounts().all())).containsExactly(locked);
    }

    @Test
    default void membershipsAreReplacedTogether() {
        addMaria();
        Membership shorter = new Membership(
                "maria", IN_CULTURE.committee(), "Mitglied", IN_CULTURE.from(), LocalDate.of(2024, 12, 31));

        transactions().inOne(() -> {
            accounts().replaceMemberships("maria", List.of(shorter));
            return MARIA;
        });

        assertThat(transactions().inOne(() -> accounts().memberships("maria"))).containsExactly(shorter);
    }

    @Test
    default void anAccountGoesWithItsMemberships() {
        addMaria();

        transactions().inOne(() -> {
            accounts().remove("maria");
            return MARIA;
        });

        assertThat(transactions().inOne(() -> accounts().isEmpty())).isTrue();
        assertThat(transactions().inOne(() -> accounts().memberships("maria"))).isEmpty();
    }

    private void addMaria() {
        transactions().inOne(() -> {
            accounts().add(MARIA);
            return MARIA;
        });
        transactions().inOne(() -> {
            accounts().add(IN_CULTURE);
            return MARIA;
        });
    }
}
