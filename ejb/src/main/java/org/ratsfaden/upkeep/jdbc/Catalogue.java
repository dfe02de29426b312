package org.ratsfaden.upkeep.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the database itself tells of its tables and sequences, in the schema the connection works in. */
final class Catalogue {

    /** Kept by Flyway, which makes it anew. */
    private static final String HISTORY = "flyway_schema_history";

    private final Connection connection;
    private final DatabaseMetaData data;
    private final boolean isH2;

    Catalogue(Connection connection) throws SQLException {
        this.connection = connection;
        data = connection.getMetaData();
        isH2 = data.getDatabaseProductName().equals("H2");
    }

    boolean isH2() {
        return isH2;
    }

    /** Names of all tables, those that others refer to first. */
    List<String> tables() throws SQLException {
        Set<String> all = new LinkedHashSet<>();
        try (ResultSet tables = data.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                all.add(tables.getString("TABLE_NAME"));
            }
        }
        all.remove(HISTORY);
        Map<String, Set<String>> referred = new HashMap<>();
        for (String table : all) {
            referred.put(table, referredBy(table));
        }
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < all.size()) {
            List<String> next = all.stream()
                    .filter(table ->
                            !ordered.contains(table) && ordered.containsAll(referred.getOrDefault(table, Set.of())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + all);
            }
            ordered.addAll(next);
        }
        return List.copyOf(ordered);
    }

    private Set<String> referredBy(String table) throws SQLException {
        Set<String> referred = new LinkedHashSet<>();
        try (ResultSet keys = data.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                referred.add(keys.getString("PKTABLE_NAME"));
            }
        }
        referred.remove(table);
        return referred;
    }

    List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from %s where 1 = 0".formatted(quoted(table)))) {
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                columns.add(new Column(
                        i,
                        none.getMetaData().getColumnName(i),
                        none.getMetaData().getColumnType(i)));
            }
        }
        return columns;
    }

    /** By name, what each sequence gives next. */
    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> sequences = new TreeMap<>();
        String names = isH2
                ? "select sequence_name from information_schema.sequences where sequence_schema = current_schema"
                : "select sequencename from pg_sequences where schemaname = current_schema";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(names)) {
            while (rows.next()) {
                sequences.put(rows.getString(1), next(rows.getString(1)));
            }
        }
        return sequences;
    }

    /** PostgreSQL's own list of sequences does not tell it of one that was set anew and not used since. */
    private long next(String sequence) throws SQLException {
        String query = isH2
                ? "select base_value from information_schema.sequences"
                        + " where sequence_schema = current_schema and sequence_name = ?"
                : "select case when s.is_called then s.last_value + p.increment_by else s.last_value end"
                        + " from %s s, pg_sequences p where p.schemaname = current_schema and p.sequencename = ?"
                                .formatted(quoted(sequence));
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, sequence);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
