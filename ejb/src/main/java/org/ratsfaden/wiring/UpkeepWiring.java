package org.ratsfaden.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.upkeep.Backup;
import org.ratsfaden.upkeep.HomeFiles;
import org.ratsfaden.upkeep.Reindex;
import org.ratsfaden.upkeep.Verify;
import org.ratsfaden.upkeep.jdbc.JdbcTables;

/** What is plugged into what, for the operator's deeds. */
@Dependent
@NullUnmarked
public class UpkeepWiring {

    /** Outside of a transaction it gives connections that belong to nobody else. */
    @Resource(lookup = "java:jboss/datasources/RatsfadenDS")
    private DataSource database;

    @Produces
    @Singleton
    Backup backup(
            Documents documents,
            OriginalFiles originals,
            EjbSettings settings,
            Clock clock,
            Transactions transactions) {
        return new Backup(
                new JdbcTables(database::getConnection),
                documents,
                originals,
                new HomeFiles(settings.home()),
                () -> Schema.current(database),
                clock,
                transactions);
    }

    @Produces
    @Singleton
    Verify verify(
            Documents documents,
            OriginalFiles originals,
            StepQueue queue,
            SearchIndex index,
            FollowChanges follow,
            Transactions transactions,
            Clock clock) {
        return new Verify(documents, originals, queue, index, follow, transactions, clock);
    }

    @Produces
    @Singleton
    Reindex reindex(Documents documents, FollowChanges follow, Transactions transactions) {
        return new Reindex(documents, follow, transactions);
    }
}
