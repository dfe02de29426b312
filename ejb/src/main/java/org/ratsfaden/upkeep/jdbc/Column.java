package org.ratsfaden.upkeep.jdbc;

import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A column, and how its values become JSON and come back.
 *
 * @param number from 1
 * @param sqlType of {@link Types}
 */
record Column(int number, String name, int sqlType) {

    /** What a value is in JSON. */
    private enum Form {
        TEXT,
        INTEGER,
        NUMBER,
        FLAG,
        INSTANT,
        DAY
    }

    Column {
        form(sqlType);
    }

    private static Form form(int sqlType) {
        return switch (sqlType) {
            case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> Form.TEXT;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Form.INTEGER;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> Form.NUMBER;
            case Types.BOOLEAN, Types.BIT -> Form.FLAG;
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> Form.INSTANT;
            case Types.DATE -> Form.DAY;
            default ->
                throw new IllegalArgumentException("no backup knows how to write a column of type "
                        + JDBCType.valueOf(sqlType) + "; teach Column");
        };
    }

    void write(ResultSet row, JsonGenerator json) throws SQLException {
        switch (form(sqlType)) {
            case TEXT -> {
                String text = row.getString(number);
                if (text == null) {
                    json.writeNull();
                } else {
                    json.write(text);
                }
            }
            case INTEGER -> {
                long value = row.getLong(number);
                if (row.wasNull()) {
                    json.writeNull();
                } else {
                    json.write(value);
                }
            }
            case NUMBER -> {
                double value = row.getDouble(number);
                if (row.wasNull()) {
                    json.writeNull();
                } else {
                    json.write(value);
                }
            }
            case FLAG -> {
                boolean value = row.getBoolean(number);
                if (row.wasNull()) {
                    json.writeNull();
                } else {
                    json.write(value);
                }
            }
            case INSTANT -> {
                OffsetDateTime value = row.getObject(number, OffsetDateTime.class);
                if (value == null) {
                    json.writeNull();
                } else {
                    json.write(value.withOffsetSameInstant(ZoneOffset.UTC).toString());
                }
            }
            case DAY -> {
                LocalDate value = row.getObject(number, LocalDate.class);
                if (value == null) {
                    json.writeNull();
                } else {
                    json.write(value.toString());
                }
            }
        }
    }

    /** Puts the value at which {@code json} stands into the statement, as parameter {@code at}. */
    void read(JsonParser json, JsonParser.Event value, PreparedStatement row, int at) throws SQLException {
        if (value == JsonParser.Event.VALUE_NULL) {
            row.setNull(at, sqlType);
            return;
        }
        switch (form(sqlType)) {
            case TEXT -> row.setString(at, json.getString());
            case INTEGER -> row.setLong(at, json.getLong());
            case NUMBER -> row.setDouble(at, json.getBigDecimal().doubleValue());
            case FLAG -> row.setBoolean(at, value == JsonParser.Event.VALUE_TRUE);
            case INSTANT -> row.setObject(at, OffsetDateTime.parse(json.getString()));
            case DAY -> row.setObject(at, LocalDate.parse(json.getString()));
        }
    }
}
