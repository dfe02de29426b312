package org.ratsfaden.connectors.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What goes wrong at each step, as {@code faults.txt} says. */
final class StepTable {

    private StepTable() {}

    /** The names of the {@link Steps}, each with its faults or, after a "-", why it has none. */
    static Map<String, String> rows() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(StepTable.class.getResourceAsStream("faults.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> rows.put(
                            line.substring(0, line.indexOf('|')).strip(),
                            line.substring(line.indexOf('|') + 1).strip()));
        }
        return rows;
    }
}
