package org.ratsfaden.concept;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Key of a concept, made of its body and its name: all editions of one concept meet in it. It can be guessed and opens nothing. */
public record ConceptId(UUID value) {

    static ConceptId of(String body, String name) {
        String made = "concept|" + body.toLowerCase(Locale.GERMAN) + "|" + name.toLowerCase(Locale.GERMAN);
        return new ConceptId(UUID.nameUUIDFromBytes(made.getBytes(StandardCharsets.UTF_8)));
    }

    /** The key written as {@code text}; empty for anything that is none. */
    public static Optional<ConceptId> parse(String text) {
        try {
            return Optional.of(new ConceptId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
