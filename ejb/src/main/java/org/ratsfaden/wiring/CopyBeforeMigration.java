package org.ratsfaden.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * H2 commits each statement that changes a table by itself: a server killed in the middle of a migration would never start again.
 * So there is a copy while one runs, as a script beside the database; whoever finds it goes back to it. PostgreSQL needs none: its
 * migrations are transactions.
 *
 * @param file {@code null} where no copy is needed
 */
record CopyBeforeMigration(DataSource database, @Nullable Path file) {

    static CopyBeforeMigration of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                return new CopyBeforeMigration(database, null);
            }
            try (ResultSet path = statement.executeQuery("call database_path()")) {
                path.next();
                String beside = path.getString(1); // null for a database in memory
                return new CopyBeforeMigration(
                        database, beside == null ? null : Path.of(beside + ".before-migration.sql"));
            }
        }
    }

    void undoWhatWasCutOff() throws SQLException {
        if (file != null && Files.exists(file)) {
            run("drop all objects", "runscript from " + quoted(file));
        }
    }

    /** Whole under its name, or not there at all. */
    void keep() throws SQLException, IOException {
        if (file != null) {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            run("script to " + quoted(part));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void forget() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
