package org.ratsfaden.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.upkeep.jdbc.JdbcTables;

/** Fills a database as the tests know it, in the place the home expects. */
record SameTables(Path home) implements Restore.Target {

    @Override
    public boolean knows(String schema) {
        return schema.equals("1");
    }

    @Override
    public void make(Path beside, String schema, Restore.Filling filling) throws IOException {
        boolean isFile = System.getenv("RATSFADEN_TEST_DB_URL") == null;
        Path place = isFile ? beside : home; // a served database is filled where it is
        Path database = Files.createDirectories(place.resolve("db")).resolve("ratsfaden");
        try (LocalDatabase made = LocalDatabase.at(database)) {
            filling.fill(new JdbcTables(made.source()::getConnection));
        }
    }
}
