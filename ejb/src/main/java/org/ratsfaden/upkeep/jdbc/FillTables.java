package org.ratsfaden.upkeep.jdbc;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ratsfaden.upkeep.Tables.Source;

/** Puts rows that were written as JSON into the tables of a connection. */
final class FillTables {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final Catalogue catalogue;

    FillTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.catalogue = new Catalogue(connection);
    }

    void fill(Map<String, Source> sources) throws SQLException, IOException {
        List<String> tables = catalogue.tables();
        if (!Set.copyOf(tables).equals(sources.keySet())) {
            Set<String> unlike = new HashSet<>(tables);
            sources.keySet().stream().filter(name -> !unlike.remove(name)).forEach(unlike::add);
            throw new IOException("tables that are on one side only: " + unlike);
        }
        try (Statement statement = connection.createStatement()) {
            for (String table : tables.reversed()) { // what a migration has put in comes with the rows
                statement.executeUpdate("delete from " + Catalogue.quoted(table));
            }
        }
        for (String table : tables) {
            Source source = Objects.requireNonNull(sources.get(table));
            try (InputStream in = source.open();
                    JsonParser json = Json.createParser(in)) {
                fill(table, json);
            }
        }
    }

    private void fill(String table, JsonParser json) throws SQLException, IOException {
        List<Column> columns = columns(table, json);
        String names =
                columns.stream().map(column -> Catalogue.quoted(column.name())).collect(Collectors.joining(", "));
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        expect(json, Event.KEY_NAME);
        expect(json, Event.START_ARRAY);
        try (PreparedStatement row = connection.prepareStatement(
                "insert into %s (%s) values (%s)".formatted(Catalogue.quoted(table), names, places))) {
            int waiting = 0;
            for (Event event = json.next(); event == Event.START_ARRAY; event = json.next()) {
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).read(json, json.next(), row, i + 1);
                }
                expect(json, Event.END_ARRAY);
                row.addBatch();
                waiting++;
                if (waiting % ROWS_AT_ONCE == 0) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
        }
    }

    /** The columns in the order of the file; all of the table's must be there. */
    private List<Column> columns(String table, JsonParser json) throws SQLException, IOException {
        Map<String, Column> known =
                catalogue.columns(table).stream().collect(Collectors.toMap(Column::name, Function.identity()));
        expect(json, Event.START_OBJECT);
        expect(json, Event.KEY_NAME);
        expect(json, Event.VALUE_STRING);
        if (!json.getString().equals(table)) {
            throw new IOException("the rows of table %s say they are of %s".formatted(table, json.getString()));
        }
        expect(json, Event.KEY_NAME);
        expect(json, Event.START_ARRAY);
        List<Column> columns = new ArrayList<>();
        for (Event event = json.next(); event == Event.VALUE_STRING; event = json.next()) {
            Column column = known.remove(json.getString());
            if (column == null) {
                throw new IOException("table %s has no column %s".formatted(table, json.getString()));
            }
            columns.add(column);
        }
        if (!known.isEmpty()) {
            throw new IOException("nothing is given for the columns %s of table %s".formatted(known.keySet(), table));
        }
        return columns;
    }

    private static void expect(JsonParser json, Event expected) throws IOException {
        Event found = json.next();
        if (found != expected) {
            throw new IOException("expected %s, but found %s at %s".formatted(expected, found, json.getLocation()));
        }
    }
}
