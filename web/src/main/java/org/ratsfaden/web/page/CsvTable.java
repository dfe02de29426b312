package org.ratsfaden.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables for office programs: UTF-8 with a byte order mark, divided by semicolons, quoted by RFC 4180. A cell that such a program
 * would take for a formula begins with an apostrophe (OWASP, CSV Injection).
 */
public final class CsvTable {

    /** What such a table is sent as. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    /** @param head the names of the columns */
    public static String of(List<String> head, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows)
                .map(cells -> cells.stream().map(CsvTable::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    /** The rows, and where they are not all there are, a last one that says so. */
    public static Stream<List<String>> cut(List<List<String>> rows, long total, Frame frame) {
        return rows.size() < total
                ? Stream.concat(rows.stream(), Stream.of(List.of(frame.say("table.cut", rows.size(), total))))
                : rows.stream();
    }

    static String cell(String words) {
        String harmless = words.matches("(?s)\\s*[=+\\-@].*") || words.matches("(?s)[\\t\\r].*") ? "'" + words : words;
        return harmless.matches("(?s).*[;\"\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
