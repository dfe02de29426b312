package org.ratsfaden.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import javax.sql.ConnectionPoolDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.ds.common.BaseDataSource;

/** A schema of the PostgreSQL that the environment names: made here, and dropped when it is left if it is a passing one. */
record OnPostgres(String schema, boolean dropped) implements Place {

    private static final String URL = "RATSFADEN_TEST_DB_URL";

    static boolean isAsked() {
        return System.getenv(URL) != null;
    }

    static OnPostgres passing() {
        return new OnPostgres("passing_" + UUID.randomUUID().toString().replace('-', '_'), true).made();
    }

    static OnPostgres lasting(String name) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new OnPostgres("lasting_" + id.toString().replace('-', '_'), false).made();
    }

    private OnPostgres made() {
        run("create schema if not exists " + schema);
        return this;
    }

    @Override
    public ConnectionPoolDataSource connections() {
        PGConnectionPoolDataSource source = named(new PGConnectionPoolDataSource());
        source.setCurrentSchema(schema);
        return source;
    }

    @Override
    public void leave() {
        if (dropped) {
            run("drop schema " + schema + " cascade");
        }
    }

    private static void run(String sql) {
        try (Connection connection = named(new PGSimpleDataSource()).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static <S extends BaseDataSource> S named(S source) {
        source.setURL(Objects.requireNonNull(System.getenv(URL)));
        source.setUser(System.getenv("RATSFADEN_TEST_DB_USER"));
        source.setPassword(System.getenv("RATSFADEN_TEST_DB_PASSWORD"));
        return source;
    }
}
