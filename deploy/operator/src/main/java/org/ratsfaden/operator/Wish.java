package org.ratsfaden.operator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the caller of a command wants.
 *
 * @param said what was said for each option, by its name, and for each place of the usage line, by its name in small letters; an
 *     option without a value is {@code true}
 */
record Wish(String command, Map<String, List<String>> said) {

    Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    List<String> values(String name) {
        return said.getOrDefault(name, List.of());
    }

    /** Whether a program reads the answer. */
    boolean forPrograms() {
        return said.containsKey("json");
    }

    /** As a form for the portal. */
    String form() {
        return said.entrySet().stream()
                .filter(field -> !field.getKey().equals("json"))
                .flatMap(field -> field.getValue().stream()
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
