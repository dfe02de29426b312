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
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.account.AddAccounts;
import org.ratsfaden.account.DemoAccounts;
import org.ratsfaden.account.NewAccount;
import org.ratsfaden.account.PasswordRules;
import org.ratsfaden.account.file.AccountsFile;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.StepRunner;
import org.ratsfaden.placing.ReplayRemovals;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first thing that happens: nobody reads a row before the schema is right. Demo accounts come with an empty database; where
 * setting them up was interrupted, their file is there already.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@NullUnmarked
public class Start {

    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    @Resource(lookup = "java:jboss/datasources/RatsfadenDS")
    private DataSource database;

    @Inject
    private EjbSettings settings;

    @Inject
    private Settings written;

    @Inject
    private Provider<AddAccounts> add;

    @Inject
    private Provider<PasswordRules> rules;

    @Inject
    private Provider<DemoAccounts> demoAccounts;

    @Inject
    private Provider<FollowChanges> follow;

    @Inject
    private Provider<SearchIndex> index;

    @Inject
    private Provider<StepRunner> steps;

    @Inject
    private Provider<ReplayRemovals> replay;

    @Inject
    private Provider<OriginalFiles> originals;

    @Inject
    private Provider<Clock> clock;

    @PostConstruct
    void start() {
        tellSettings();
        boolean begun = Schema.migrate(database);
        try {
            addWrittenAccounts();
            if (settings.demo() && (begun || Files.exists(settings.demoAccounts()))) {
                demoAccounts.get().setUpIfThereAreNone();
            }
            hideWhatWasHiddenMeanwhile();
            removeWhatCameBack();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        removeHalves();
        steps.get().takeUpAgain();
        steps.get().wake();
    }

    /** In a store that is its own nobody else writes now; in a shared one another server may be writing since a moment ago. */
    private void removeHalves() {
        boolean alone = settings.store().startsWith(settings.home());
        try {
            originals.get().removeHalves(clock.get().instant().minus(alone ? Duration.ZERO : Duration.ofDays(1)));
        } catch (IOException e) {
            LOG.warn("halves of files stay in the store", e);
        }
    }

    /** One line for each, so that the log says what this server runs with. What names persons stays out: the imprint, and who answers for
     * press releases. */
    private void tellSettings() {
        written.effective().stream()
                .filter(setting -> !setting.key().startsWith("ratsfaden.imprint.")
                        && !setting.key().equals("ratsfaden.press.responsible"))
                .forEach(setting -> LOG.info("setting {}={} from={}", setting.key(), setting.value(), setting.from()));
    }

    /** The way to the first account of a portal that is not a demo (deploy/README.md). */
    private void addWrittenAccounts() throws IOException {
        AccountsFile file = new AccountsFile(settings.home().resolve("new-accounts.txt"));
        List<NewAccount> written = file.read();
        if (!written.isEmpty()) {
            refuseWeak(written);
            LOG.info(
                    "accounts added written={} added={}",
                    written.size(),
                    add.get().add(written));
        }
        file.delete();
    }

    private void refuseWeak(List<NewAccount> written) {
        for (int i = 0; i < written.size(); i++) {
            NewAccount account = written.get(i);
            int number = i + 1;
            rules.get().weakness(account.password(), account.name()).ifPresent(weakness -> {
                throw new IllegalArgumentException(
                        "new-accounts.txt: password %d is %s; a password has at least %d characters and is not easily guessed"
                                .formatted(number, weakness.key(), PasswordRules.SHORTEST));
            });
        }
    }

    /** A database that returned from a backup holds what had been removed since (deploy/README.md). */
    private void removeWhatCameBack() throws IOException {
        ReplayRemovals.Replayed replayed = replay.get().replay();
        if (replayed.erased() + replayed.depublished() > 0) {
            LOG.warn(
                    "documents that had been removed came back and are removed again erased={} depublished={}",
                    replayed.erased(),
                    replayed.depublished());
        }
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
