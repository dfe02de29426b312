package org.ratsfaden.account.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.account.Accounts;
import org.ratsfaden.account.AccountsContract;
import org.ratsfaden.account.KeepAccounts.Outcome;
import org.ratsfaden.account.KeepSeats;
import org.ratsfaden.account.Membership;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.transaction.Transactions;

@Tag("database")
class JpaAccountsTest implements AccountsContract {

    private final LocalDatabase database = LocalDatabase.inMemory();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ofTwoChangesOfOneAccountAtATimeNoneIsLost() throws Exception {
        JpaAccounts accounts = new JpaAccounts(database.entities());
        Membership elsewhere =
                new Membership("maria", new CommitteeKey("bauausschuss"), "Mitglied", IN_CULTURE.from(), null);
        KeepSeats seats = new KeepSeats(accounts, new JpaSeatHistory(database.entities()), Clock.systemUTC(), database);
        database.inOne(() -> {
            accounts.add(MARIA);
            return MARIA;
        });

        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Outcome> second = database.inOne(() -> {
                seats.seat(IN_CULTURE, "ratsbuero");
                Future<Outcome> waiting = other.submit(() -> seats.seat(elsewhere, "vertretung"));
                assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                return waiting;
            });
            assertThat(second.get(20, TimeUnit.SECONDS)).isInstanceOf(Outcome.Done.class);
        }

        assertThat(database.inOne(() -> accounts.memberships("maria")))
                .containsExactlyInAnyOrder(IN_CULTURE, elsewhere);
    }

    @Override
    public Accounts accounts() {
        return new JpaAccounts(database.entities());
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
