package org.ratsfaden.web.error;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What answers to programs are built with. {@link jakarta.json.Json} looks for its library on the class path anew with each
 * call, a hundred times for one page of hits; here it is found once.
 */
public final class ApiJson {

    private static final JsonProvider LIBRARY = JsonProvider.provider();

    private ApiJson() {}

    public static JsonObjectBuilder object() {
        return LIBRARY.createObjectBuilder();
    }

    /** A builder that begins with the members of {@code start}. */
    public static JsonObjectBuilder object(JsonObject start) {
        return LIBRARY.createObjectBuilder(start);
    }

    /** The object that {@code text} writes; empty for anything else. */
    public static Optional<JsonObject> read(String text) {
        try (JsonReader reader = LIBRARY.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    /**
     * What a program has sent.
     *
     * @throws Refused if it is no JSON object
     */
    public static JsonObject sent(String body) {
        return read(body).orElseThrow(() -> new Refused(Problem.badParameter("body", "a JSON object", body)));
    }

    /**
     * A whole number that a program may have sent; empty if it has not.
     *
     * @throws Refused if something else stands there
     */
    public static OptionalLong whole(JsonObject sent, String name) {
        JsonValue value = sent.getOrDefault(name, JsonValue.NULL);
        if (value.equals(JsonValue.NULL)) {
            return OptionalLong.empty();
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                return OptionalLong.of(number.longValueExact());
            } catch (ArithmeticException _) {
                throw noWholeNumber(name, value);
            }
        }
        throw noWholeNumber(name, value);
    }

    private static Refused noWholeNumber(String name, JsonValue found) {
        return new Refused(Problem.badParameter(name, "a whole number", found.toString()));
    }

    public static JsonArrayBuilder array() {
        return LIBRARY.createArrayBuilder();
    }

    public static JsonString value(String text) {
        return LIBRARY.createValue(text);
    }

    public static JsonNumber value(int number) {
        return LIBRARY.createValue(number);
    }
}
