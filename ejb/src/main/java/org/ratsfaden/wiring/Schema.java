package org.ratsfaden.wiring;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the form the rows expect, before anybody reads one. */
public final class Schema {

    private static final String FIRST = "001";

    private Schema() {}

    /**
     * Runs the migrations of {@code deploy/db} that have not run yet; two servers at the same time wait for each other.
     *
     * @return whether the database was empty before; of several servers one is told so
     */
    public static boolean migrate(DataSource database) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db")
                .load()
                .migrate()
                .migrations
                .stream()
                .anyMatch(migration -> FIRST.equals(migration.version));
    }
}
