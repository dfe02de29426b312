package org.ratsfaden.placing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.ratsfaden.document.DocumentKind;

/**
 * How long documents of each kind are kept in one place.
 *
 * @param usual of all kinds that are not named
 */
public record KeepingTimes(KeepingTime usual, Map<DocumentKind, KeepingTime> named) {

    public KeepingTimes {
        named = Map.copyOf(named);
    }

    public KeepingTime of(DocumentKind kind) {
        return Objects.requireNonNullElse(named.get(kind), usual);
    }

    /**
     * As a setting writes it: {@code minutes:permanent, concept:P10Y}.
     *
     * @throws IllegalArgumentException if a kind or a time is none
     */
    public static Map<DocumentKind, KeepingTime> named(String byKind) {
        Map<DocumentKind, KeepingTime> named = new EnumMap<>(DocumentKind.class);
        Arrays.stream(byKind.split(","))
                .map(String::strip)
                .filter(rule -> !rule.isEmpty())
                .forEach(rule -> {
                    String[] parts = rule.split(":", 2);
                    DocumentKind kind = DocumentKind.ofKey(parts[0].strip())
                            .filter(_ -> parts.length == 2)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "expected kind:period like minutes:permanent, but found: " + rule));
                    named.put(kind, KeepingTime.parse(parts[1].strip()));
                });
        return named;
    }
}
