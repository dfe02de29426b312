package org.ratsfaden.upkeep.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.ratsfaden.upkeep.Tables;

/** Tables by JDBC; outside of the server's transactions, on a connection of its own. */
public final class JdbcTables implements Tables {

    private final Connections connections;

    public JdbcTables(Connections connections) {
        this.connections = connections;
    }

    /** Gives connections that nobody else uses. */
    public interface Connections {

        Connection open() throws SQLException;
    }

    @Override
    public Snapshot snapshot() throws IOException {
        try {
            return new JdbcSnapshot(connections.open());
        } catch (SQLException e) {
            throw new IOException("the database cannot be read", e);
        }
    }

    @Override
    public boolean isEmpty() throws IOException {
        try (Connection connection = connections.open();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            return !tables.next();
        } catch (SQLException e) {
            throw new IOException("the database cannot be read", e);
        }
    }

    @Override
    public void fill(Map<String, Source> tables, Map<String, Long> sequences) throws IOException {
        try (Connection connection = connections.open()) {
            connection.setAutoCommit(false);
            new FillTables(connection).fill(tables);
            try (Statement statement = connection.createStatement()) {
                for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
                    statement.execute("alter sequence %s restart with %d"
                            .formatted(Catalogue.quoted(sequence.getKey()), sequence.getValue()));
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("the database could not be filled: " + e.getMessage(), e);
        }
    }
}
