package org.ratsfaden.web.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tables for office programs: UTF-8 with a byte order mark, divided by semicolons, quoted by RFC 4180. A cell that such a program
 * would take for a formula begins with an apostrophe (OWASP, CSV Injection).
 */
public final class CsvTable {

    /** What such a table is sent as. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final Logger LOG = LoggerFactory.getLogger(CsvTable.class);

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** One cell with what divides it from the next, quoted by RFC 4180 or not; never tried twice, however long it is. */
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]++|\"\")*+)\"|([^;\"]*))(;|$)");

    private CsvTable() {}

    /** @param head the names of the columns */
    public static String of(List<String> head, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows)
                .map(CsvTable::line)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    /**
     * Writes a table of any length, row by row. What has been sent cannot be taken back, so where the rows break off, a last one says so.
     *
     * @param head the names of the columns
     * @param brokenOff the last row where not all of them can be read
     */
    public static void write(Writer out, List<String> head, Iterator<List<String>> rows, List<String> brokenOff)
            throws IOException {
        out.write(BYTE_ORDER_MARK + line(head));
        try {
            while (rows.hasNext()) {
                out.write(line(rows.next()));
            }
        } catch (RuntimeException e) {
            LOG.error("a table breaks off", e);
            out.write(line(brokenOff));
        }
        out.flush();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** The rows, and where they are not all there are, a last one that says so. */
    public static Stream<List<String>> cut(List<List<String>> rows, long total, Frame frame) {
        return rows.size() < total
                ? Stream.concat(rows.stream(), Stream.of(List.of(frame.say("table.cut", rows.size(), total))))
                : rows.stream();
    }

    /** The cells of one line that {@link #of} could have written; empty if its quotes do not fit. */
    public static Optional<List<String>> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        while (cell.find()) {
            String quoted = cell.group(1);
            cells.add(plain(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\"")));
            if (cell.group(3).isEmpty()) {
                break;
            }
        }
        return cell.hitEnd() ? Optional.of(List.copyOf(cells)) : Optional.empty();
    }

    /** Without the apostrophe that keeps office programs from taking it for a formula. */
    private static String plain(String cell) {
        return cell.matches("'\\s*[=+\\-@].*") ? cell.substring(1) : cell;
    }

    static String cell(String words) {
        String harmless = words.matches("(?s)\\s*[=+\\-@].*") || words.matches("(?s)[\\t\\r].*") ? "'" + words : words;
        return harmless.matches("(?s).*[;\"\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
