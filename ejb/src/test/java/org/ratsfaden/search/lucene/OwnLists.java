package org.ratsfaden.search.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The lists that searching is measured by, one thing a line. */
final class OwnLists {

    private OwnLists() {}

    /** Without remarks and empty lines. */
    static List<String> lines(String name) throws IOException {
        try (InputStream list = Objects.requireNonNull(OwnLists.class.getResourceAsStream("/search/" + name), name)) {
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }
}
