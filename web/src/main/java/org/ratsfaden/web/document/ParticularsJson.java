package org.ratsfaden.web.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Finding;
import org.ratsfaden.particular.Deadline;
import org.ratsfaden.particular.Enclosure;
import org.ratsfaden.particular.Event;
import org.ratsfaden.particular.Otherwise;
import org.ratsfaden.particular.Particular;
import org.ratsfaden.particular.Person;
import org.ratsfaden.particular.Promise;
import org.ratsfaden.particular.Quotation;
import org.ratsfaden.web.error.ApiJson;

/** Who and what a document names besides its findings, as programs read it. */
public final class ParticularsJson {

    /** German councils sit by this clock. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private ParticularsJson() {}

    /**
     * One array a kind.
     *
     * @param findings what was kept of the facts that are told otherwise
     * @param wordingShown whether the reader may see the words of the document: without, there is no evidence
     */
    static JsonObjectBuilder of(List<Particular> particulars, List<Finding> findings, boolean wordingShown) {
        JsonObjectBuilder json = ApiJson.object();
        for (String kind :
                List.of("persons", "events", "deadlines", "promises", "enclosures", "quotations", "discrepancies")) {
            JsonArrayBuilder array = ApiJson.array();
            particulars.stream()
                    .filter(particular -> kind(particular).equals(kind))
                    .map(particular -> json(particular, findings))
                    .map(one -> wordingShown
                            ? one
                            : ApiJson.object(one).remove("evidence").build())
                    .forEach(array::add);
            json.add(kind, array);
        }
        return json;
    }

    private static String kind(Particular particular) {
        return switch (particular) {
            case Person(var _, var _, var _) -> "persons";
            case Event(var _, var _, var _, var _, var _, var _) -> "events";
            case Deadline(var _, var _, var _) -> "deadlines";
            case Promise(var _, var _, var _, var _) -> "promises";
            case Enclosure(var _, var _) -> "enclosures";
            case Quotation(var _, var _, var _) -> "quotations";
            case Otherwise(var _, var _, var _) -> "discrepancies";
        };
    }

    private static JsonObject json(Particular particular, List<Finding> findings) {
        return switch (particular) {
            case Person person -> person(person);
            case Event event -> event(event);
            case Deadline deadline -> deadline(deadline);
            case Promise promise -> promise(promise);
            case Enclosure enclosure -> enclosure(enclosure);
            case Quotation quotation -> quotation(quotation);
            case Otherwise otherwise -> otherwise(otherwise, findings);
        };
    }

    private static JsonObject otherwise(Otherwise otherwise, List<Finding> findings) {
        JsonArrayBuilder values = ApiJson.array();
        findings.stream()
                .filter(finding -> finding.field() == otherwise.field())
                .map(FindingsJson::of)
                .forEach(values::add);
        return ApiJson.object()
                .add("field", otherwise.field().key())
                .add("values", values.add(FindingsJson.of(otherwise)))
                .build();
    }

    public static JsonObject enclosure(Enclosure enclosure) {
        return ApiJson.object()
                .add("name", enclosure.name())
                .add("evidence", FindingsJson.evidence(enclosure.evidence()))
                .build();
    }

    public static JsonObject quotation(Quotation quotation) {
        return ApiJson.object()
                .add("text", quotation.text())
                .add("speaker", orNull(quotation.speaker()))
                .add("evidence", FindingsJson.evidence(quotation.evidence()))
                .build();
    }

    public static JsonObject person(Person person) {
        return ApiJson.object()
                .add("name", person.name())
                .add("role", orNull(person.role()))
                .add("evidence", FindingsJson.evidence(person.evidence()))
                .build();
    }

    public static JsonObject event(Event event) {
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

    public static JsonObject deadline(Deadline deadline) {
        return ApiJson.object()
                .add("wording", deadline.wording())
                .add("from", orNull(deadline.window().from()))
                .add("to", orNull(deadline.window().to()))
                .add("precision", deadline.window().precision().key())
                .add("evidence", FindingsJson.evidence(deadline.evidence()))
                .build();
    }

    public static JsonObject promise(Promise promise) {
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
