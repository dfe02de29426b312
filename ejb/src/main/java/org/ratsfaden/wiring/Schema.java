package org.ratsfaden.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the form the rows expect, before anybody reads one. */
public final class Schema {

    private static final String FIRST = "001";

    private Schema() {}

    /**
     * Runs the migrations of {@code deploy/db} that have not run yet; two servers at the same time wait for each other. Whatever a
     * killed server has left half done is undone before.
     *
     * @return whether the database was empty before; of several servers one is told so
     */
    public static boolean migrate(DataSource database) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db")
                .load();
        try {
            CopyBeforeMigration copy = CopyBeforeMigration.of(database);
            copy.undoWhatWasCutOff();
            if (flyway.info().pending().length > 0) {
                copy.keep();
            }
            boolean wasEmpty =
                    flyway.migrate().migrations.stream().anyMatch(migration -> FIRST.equals(migration.version));
            copy.forget();
            return wasEmpty;
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be copied before its migration", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the database could not be copied before its migration", e);
        }
    }
}
