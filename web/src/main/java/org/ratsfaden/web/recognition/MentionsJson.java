package org.ratsfaden.web.recognition;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.particular.Deadline;
import org.ratsfaden.particular.Event;
import org.ratsfaden.particular.Person;
import org.ratsfaden.particular.Promise;
import org.ratsfaden.web.document.FindingsJson;
import org.ratsfaden.web.error.ApiJson;

/** Who and what a document names, as programs read it. */
final class MentionsJson {

    /** German councils sit by this clock. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private MentionsJson() {}

    static JsonObject person(Person person) {
        return ApiJson.object()
                .add("name", person.name())
                .add("role", orNull(person.role()))
                .add("evidence", FindingsJson.evidence(person.evidence()))
                .build();
    }

    static JsonObject event(Event event) {
        return ApiJson.object()
                .add("title", event.title())
                .add("start", start(event.day(), event.from()))
                .add("end", event.to() == null ? JsonValue.NULL : ApiJson.value(start(event.day(), event.to())))
                .add("place", orNull(event.place()))
                .add("evidence", FindingsJson.evidence(event.evidence()))
                .build();
    }

    /** The day alone where no time is stated. */
    private static String start(LocalDate day, @Nullable LocalTime time) {
        return time == null
                ? day.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atTime(time).atZone(ZONE));
    }

    static JsonObject deadline(Deadline deadline) {
        return ApiJson.object()
                .add("wording", deadline.wording())
                .add("from", orNull(deadline.window().from()))
                .add("to", orNull(deadline.window().to()))
                .add("precision", deadline.window().precision().key())
                .add("evidence", FindingsJson.evidence(deadline.evidence()))
                .build();
    }

    static JsonObject promise(Promise promise) {
        return ApiJson.object()
                .add("text", promise.text())
                .add("to", orNull(promise.to()))
                .add("recurring", promise.recurring())
                .add("evidence", FindingsJson.evidence(promise.evidence()))
                .build();
    }

    private static JsonValue orNull(@Nullable Object value) {
        return value == null ? JsonValue.NULL : ApiJson.value(value.toString());
    }
}
