package org.ratsfaden.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations on H2 that are cut off by {@code kill -9}. */
class SchemaTest {

    private final Path copy;
    private final JdbcConnectionPool database;

    SchemaTest(@TempDir Path folder) {
        copy = folder.resolve("it's here.before-migration.sql");
        database = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.resolve("it's here")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "sa",
                "sa");
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    @Test
    void anEmptyDatabaseIsToldSoOnceAndNoCopyIsLeft() {
        assertThat(Schema.migrate(database)).isTrue();
        assertThat(Schema.migrate(database)).isFalse();
        assertThat(copy).doesNotExist();
    }

    @Test
    void whatAKilledServerHasMigratedHalfIsMigratedAnew() throws Exception {
        CopyBeforeMigration.of(database).keep();
        run("create table file (half integer)", "create table step (half integer)");

        assertThat(Schema.migrate(database)).isTrue();

        assertThat(count("select count(*) from step where stuck = false")).isZero();
        assertThat(copy).doesNotExist();
    }

    @Test
    void whatWasThereBeforeComesBackWithTheCopy() throws Exception {
        Schema.migrate(database);
        run("update index_counter set last_seq = 4711");
        CopyBeforeMigration.of(database).keep();
        run("drop table finding", "update index_counter set last_seq = 1");

        assertThat(Schema.migrate(database)).isFalse();

        assertThat(count("select last_seq from index_counter")).isEqualTo(4711);
        assertThat(count("select count(*) from finding")).isZero();
    }

    @Test
    void aCopyThatWasCutOffItselfIsNone() throws Exception {
        Files.writeString(copy.resolveSibling(copy.getFileName() + ".part"), "create table hal");

        assertThat(Schema.migrate(database)).isTrue();
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
