package org.ratsfaden.web.placing;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/** A small JSON object that a program has sent. What is of another type than expected is as good as absent. */
record SentJson(JsonObject object) {

    /** @throws Refused if it is no JSON object */
    static SentJson read(String body) {
        return new SentJson(ApiJson.sent(body));
    }

    /** Empty if it is absent. */
    String text(String name) {
        return text(object.get(name)).findFirst().orElse("");
    }

    /** @throws Refused if it is absent or blank */
    String needed(String name) {
        String text = text(name);
        if (text.isBlank()) {
            throw new Refused(Problem.missingParameter(name, "words"));
        }
        return text;
    }

    List<String> texts(String name) {
        return object.get(name) instanceof JsonArray array
                ? array.stream().flatMap(SentJson::text).toList()
                : List.of();
    }

    private static Stream<String> text(@Nullable JsonValue value) {
        return value instanceof JsonString text ? Stream.of(text.getString().strip()) : Stream.of();
    }
}
