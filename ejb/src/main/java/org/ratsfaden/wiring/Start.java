package org.ratsfaden.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.account.DemoAccounts;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.StepRunner;
import org.ratsfaden.search.SearchIndex;

/** The first thing that happens: nobody reads a row before the schema is right. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@NullUnmarked
public class Start {

    @Resource(lookup = "java:jboss/datasources/RatsfadenDS")
    private DataSource database;

    @Inject
    private EjbSettings settings;

    @Inject
    private Provider<DemoAccounts> demoAccounts;

    @Inject
    private Provider<FollowChanges> follow;

    @Inject
    private Provider<SearchIndex> index;

    @Inject
    private Provider<StepRunner> steps;

    @PostConstruct
    void start() {
        Schema.migrate(database);
        try {
            if (settings.demo()) {
                demoAccounts.get().setUpIfThereAreNone();
            }
            hideWhatWasHiddenMeanwhile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        steps.get().takeUpAgain();
        steps.get().wake();
    }

    /**
     * What was narrowed just before a crash must not be counted by the first search. An empty index shows nothing and is filled
     * while the portal already answers.
     */
    private void hideWhatWasHiddenMeanwhile() throws IOException {
        follow.get().beginAnewIfAhead();
        if (index.get().containedSeq() > 0) {
            follow.get().catchUp();
        }
    }
}
