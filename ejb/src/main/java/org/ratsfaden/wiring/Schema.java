package org.ratsfaden.wiring;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the form the rows expect, before anybody reads one. */
public final class Schema {

    private Schema() {}

    /** Runs the migrations of {@code deploy/db} that have not run yet; two servers at the same time wait for each other. */
    public static void migrate(DataSource database) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db")
                .load()
                .migrate();
    }
}
