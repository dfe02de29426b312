package org.ratsfaden.upkeep.jdbc;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ratsfaden.upkeep.Tables.Snapshot;

/** One transaction that sees what was committed when it began, and nothing later. */
final class JdbcSnapshot implements Snapshot {

    private static final JsonGeneratorFactory JSON = Json.createGeneratorFactory(Map.of());
    private static final int ROWS_AT_ONCE = 1_000;

    private final Connection connection;
    private final Catalogue catalogue;
    private final List<String> names;
    private final int isolationBefore;

    JdbcSnapshot(Connection connection) throws SQLException {
        this.connection = connection;
        try {
            catalogue = new Catalogue(connection);
            isolationBefore = connection.getTransactionIsolation();
            names = catalogue.tables();
            connection.setAutoCommit(false);
            // H2's repeatable read begins for each table when that is first read; its serializable is a snapshot of all
            connection.setTransactionIsolation(
                    catalogue.isH2() ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_REPEATABLE_READ);
            lazily(true);
            originalsSince("select hash from file where 1 = 0");
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** H2 would else collect a whole table before it shows the first row. */
    private void lazily(boolean lazy) throws SQLException {
        if (catalogue.isH2()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution " + (lazy ? 1 : 0));
            }
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public long write(String table, OutputStream out) throws IOException {
        try (Statement statement = connection.createStatement();
                JsonGenerator json = JSON.createGenerator(out)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            List<Column> columns = catalogue.columns(table);
            json.writeStartObject().write("table", table).writeStartArray("columns");
            columns.forEach(column -> json.write(column.name()));
            json.writeEnd().writeStartArray("rows");
            long count = 0;
            try (ResultSet rows = statement.executeQuery("select * from " + Catalogue.quoted(table))) {
                for (; rows.next(); count++) {
                    json.writeStartArray();
                    for (Column column : columns) {
                        column.write(rows, json);
                    }
                    json.writeEnd();
                }
            }
            json.writeEnd().writeEnd();
            return count;
        } catch (SQLException e) {
            throw new IOException("table %s cannot be read".formatted(table), e);
        }
    }

    @Override
    public Map<String, Long> sequences() throws IOException {
        try {
            return catalogue.sequences();
        } catch (SQLException e) {
            throw new IOException("the sequences cannot be read", e);
        }
    }

    @Override
    public List<String> originals() throws IOException {
        try {
            return originalsSince("select hash from file order by hash");
        } catch (SQLException e) {
            throw new IOException("the list of originals cannot be read", e);
        }
    }

    private List<String> originalsSince(String query) throws SQLException {
        List<String> hashes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
        }
        return hashes;
    }

    @Override
    public void close() throws IOException {
        try (connection) {
            connection.rollback();
            lazily(false);
            connection.rollback();
            connection.setTransactionIsolation(isolationBefore);
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IOException("the snapshot could not be ended", e);
        }
    }
}
