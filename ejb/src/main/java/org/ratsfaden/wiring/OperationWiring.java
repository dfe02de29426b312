package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.account.Accounts;
import org.ratsfaden.account.ChangePassword;
import org.ratsfaden.account.KeepAccounts;
import org.ratsfaden.account.KeepSeats;
import org.ratsfaden.account.PasswordRules;
import org.ratsfaden.account.SeatHistory;
import org.ratsfaden.account.jpa.JpaSeatHistory;
import org.ratsfaden.account.zxcvbn.ZxcvbnGuesser;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Documents;
import org.ratsfaden.extraction.NoVirusCheck;
import org.ratsfaden.extraction.VirusCheck;
import org.ratsfaden.extraction.worker.Workers;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.GiveUp;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.measure.Measures;
import org.ratsfaden.measure.micrometer.MicrometerMeasures;
import org.ratsfaden.operation.Condition;
import org.ratsfaden.operation.ReadCondition;
import org.ratsfaden.operation.Stock;
import org.ratsfaden.operation.jpa.JpaStock;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.settings.Home;
import org.ratsfaden.transaction.Transactions;

/** What the operator works with. */
@Dependent
@NullUnmarked
public class OperationWiring {

    @PersistenceContext(unitName = "ratsfaden")
    private EntityManager entities;

    @Produces
    @Singleton
    Measures measures() {
        return new MicrometerMeasures();
    }

    @Produces
    @Singleton
    Stock stock() {
        return new JpaStock(entities);
    }

    @Produces
    @Singleton
    ReadCondition readCondition(
            Stock stock,
            Documents documents,
            SearchIndex index,
            FollowChanges follow,
            Workers workers,
            VirusCheck check,
            Home home,
            Clock clock,
            Transactions transactions) {
        return new ReadCondition(
                stock,
                documents,
                index,
                follow,
                () -> new Condition.Reading(workers.alive(), workers.started(), stateOf(check)),
                home.path(),
                clock,
                transactions);
    }

    private static Condition.VirusCheck stateOf(VirusCheck check) {
        if (check instanceof NoVirusCheck) {
            return Condition.VirusCheck.NONE;
        }
        return check.answers() ? Condition.VirusCheck.ANSWERS : Condition.VirusCheck.SILENT;
    }

    @Produces
    @Singleton
    GiveUp giveUp(StepQueue queue, Documents documents, Clarifications clarifications, Transactions transactions) {
        return new GiveUp(queue, documents, clarifications, transactions);
    }

    @Produces
    @Singleton
    PasswordRules passwordRules(EjbSettings settings) {
        return new PasswordRules(new ZxcvbnGuesser(), settings.body());
    }

    @Produces
    @Singleton
    ChangePassword changePassword(Accounts accounts, PasswordRules rules, Transactions transactions) {
        return new ChangePassword(accounts, rules, transactions);
    }

    @Produces
    @Singleton
    KeepAccounts keepAccounts(Accounts accounts, Clock clock, Transactions transactions) {
        return new KeepAccounts(accounts, clock, transactions);
    }

    @Produces
    @Singleton
    SeatHistory seatHistory() {
        return new JpaSeatHistory(entities);
    }

    @Produces
    @Singleton
    KeepSeats keepSeats(Accounts accounts, SeatHistory history, Clock clock, Transactions transactions) {
        return new KeepSeats(accounts, history, clock, transactions);
    }
}
