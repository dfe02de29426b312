package org.ratsfaden.upkeep;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a row into each table that has none, whatever tables there are: a value in every column, and references to rows that exist. */
final class EveryTable {

    private static final String TEXT = "Ä\\\"\n€";

    private final Connection connection;

    EveryTable(Connection connection) {
        this.connection = connection;
    }

    /** @param tables those that others refer to first */
    void fill(List<String> tables) throws SQLException {
        for (String table : tables) {
            if (first(table, "1") == null) {
                addRow(table);
            }
        }
    }

    private void addRow(String table) throws SQLException {
        Map<String, Object> references = references(table);
        List<String> names = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from \"%s\" where 1 = 0".formatted(table))) {
            var columns = none.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add('"' + columns.getColumnName(i) + '"');
                Object any = any(columns.getColumnType(i), columns.getPrecision(i));
                values.add(references.getOrDefault(columns.getColumnName(i), any));
            }
        }
        String places = String.join(", ", Collections.nCopies(names.size(), "?"));
        try (PreparedStatement row = connection.prepareStatement(
                "insert into \"%s\" (%s) values (%s)".formatted(table, String.join(", ", names), places))) {
            for (int i = 0; i < values.size(); i++) {
                row.setObject(i + 1, values.get(i));
            }
            row.executeUpdate();
        }
    }

    private Map<String, Object> references(String table) throws SQLException {
        Map<String, Object> references = new HashMap<>();
        try (ResultSet keys =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                Object value = first(keys.getString("PKTABLE_NAME"), '"' + keys.getString("PKCOLUMN_NAME") + '"');
                references.put(keys.getString("FKCOLUMN_NAME"), value);
            }
        }
        return references;
    }

    private @Nullable Object first(String table, String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select %s from \"%s\"".formatted(column, table))) {
            return row.next() ? row.getObject(1) : null;
        }
    }

    private static Object any(int sqlType, int length) {
        return switch (sqlType) {
            case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR ->
                length > 0 && length < TEXT.length() ? TEXT.substring(0, length) : TEXT;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> 7;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> 0.5;
            case Types.BOOLEAN, Types.BIT -> true;
            case Types.DATE -> Date.valueOf("2031-03-03");
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Timestamp.from(Archive.NOW);
            default -> throw new IllegalArgumentException("no value for a column of type " + sqlType);
        };
    }
}
