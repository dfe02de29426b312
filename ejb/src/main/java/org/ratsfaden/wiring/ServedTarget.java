package org.ratsfaden.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.upkeep.Restore;
import org.ratsfaden.upkeep.jdbc.JdbcTables;

/** A database with an address of its own, PostgreSQL as a rule: empty, or with its schema to be moved aside. */
final class ServedTarget implements Restore.Target {

    private final DatabaseAddress database;
    private final boolean replaced;
    private final Clock clock;

    /** @param replaced whether a schema that holds tables may be renamed and another put in its place */
    ServedTarget(DatabaseAddress database, boolean replaced, Clock clock) {
        this.database = database;
        this.replaced = replaced;
        this.clock = clock;
    }

    @Override
    public boolean knows(String schema) {
        return Schema.knows(database, schema);
    }

    @Override
    public void make(Path beside, String schema, Restore.Filling filling) throws IOException {
        JdbcTables tables = new JdbcTables(database::open);
        String aside = tables.isEmpty() ? null : moveAside();
        try {
            Schema.migrate(database, MigrationVersion.fromVersion(schema));
            filling.fill(tables);
            Schema.migrate(database, MigrationVersion.LATEST);
        } catch (IOException | RuntimeException e) {
            moveBack(aside);
            throw e;
        }
    }

    /** @return the name of the schema that holds what was there */
    private String moveAside() throws IOException {
        if (!replaced) {
            throw new IOException(
                    "the database %s is not empty; give an empty one, or say --replace: its schema is renamed then"
                            .formatted(database));
        }
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                throw new IOException("the database %s is not empty; move its file away".formatted(database));
            }
            String aside = "before_restore_" + clock.instant().getEpochSecond();
            String schema = connection.getSchema();
            connection.setAutoCommit(false);
            statement.execute("alter schema \"%s\" rename to \"%s\"".formatted(schema, aside));
            statement.execute("create schema \"%s\"".formatted(schema));
            connection.commit();
            return aside;
        } catch (SQLException e) {
            throw new IOException("the schema could not be moved aside: " + e.getMessage(), e);
        }
    }

    private void moveBack(@Nullable String aside) throws IOException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                statement.execute("drop all objects");
                return;
            }
            String schema = connection.getSchema();
            connection.setAutoCommit(false);
            statement.execute("drop schema \"%s\" cascade".formatted(schema));
            statement.execute(
                    aside == null
                            ? "create schema \"%s\"".formatted(schema)
                            : "alter schema \"%s\" rename to \"%s\"".formatted(aside, schema));
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("the database could not be brought back to what it was: " + e.getMessage(), e);
        }
    }
}
