package org.ratsfaden.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.ratsfaden.upkeep.Restore;
import org.ratsfaden.upkeep.jdbc.JdbcTables;

/** A new embedded database beside the one of the home. */
final class EmbeddedTarget implements Restore.Target {

    private final String user;
    private final String password;

    EmbeddedTarget(String user, String password) {
        this.user = user;
        this.password = password;
    }

    @Override
    public boolean knows(String schema) {
        return Schema.knows(new DatabaseAddress("jdbc:h2:mem:", user, password), schema);
    }

    @Override
    public void make(Path beside, String schema, Restore.Filling filling) throws IOException {
        DatabaseAddress database =
                DatabaseAddress.embedded(Files.createDirectories(beside.resolve("db")), user, password);
        try (Connection _ = database.open()) { // it stays open until all is done
            Schema.migrate(database, MigrationVersion.fromVersion(schema));
            filling.fill(new JdbcTables(database::open));
            Schema.migrate(database, MigrationVersion.LATEST);
        } catch (SQLException e) {
            throw new IOException("the new database could not be made", e);
        }
    }
}
