package org.ratsfaden.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

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
        Flyway flyway = flyway().dataSource(database).load();
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

    /** Version of the last migration that this database has seen. */
    static String current(DataSource database) {
        MigrationInfo current = flyway().dataSource(database).load().info().current();
        return current == null ? "0" : current.getVersion().getVersion();
    }

    /** Makes the tables as they were at this version, or as they are now. */
    static void migrate(DatabaseAddress database, MigrationVersion target) {
        flyway().dataSource(database.url(), database.user(), database.password())
                .target(target)
                .load()
                .migrate();
    }

    /** Whether there is a migration of this version. */
    static boolean knows(DatabaseAddress database, String version) {
        MigrationInfo[] all = flyway().dataSource(database.url(), database.user(), database.password())
                .load()
                .info()
                .all();
        MigrationVersion wanted = MigrationVersion.fromVersion(version);
        return Arrays.stream(all)
                .anyMatch(migration -> wanted.equals(migration.getVersion())
                        && migration.getState().isResolved());
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure(Schema.class.getClassLoader()).locations("classpath:db");
    }
}
