package org.ratsfaden.web.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.particular.Otherwise;
import org.ratsfaden.web.error.ApiJson;

/** Findings by field, in the order of {@link Field}; what a person has said stands in place of what the machine has read. */
public final class FindingsJson {

    private static final Comparator<Finding> BY_FIELD_PERSONS_FIRST = Comparator.comparing(Finding::field)
            .thenComparing(finding -> finding.source() instanceof FindingSource.Machine);

    private FindingsJson() {}

    /** @param wordingShown whether the reader may see the words of the document: without, there is no evidence */
    public static JsonObject of(List<Finding> findings, boolean wordingShown) {
        JsonObjectBuilder json = ApiJson.object();
        Set<Field> said = new HashSet<>();
        findings.stream()
                .sorted(BY_FIELD_PERSONS_FIRST)
                .filter(finding -> said.add(finding.field()))
                .forEach(finding -> json.add(finding.field().key(), finding(finding, wordingShown)));
        return json.build();
    }

    /** Every finding, also those that another has replaced, and who says so. */
    static JsonArray withSources(List<Finding> findings) {
        JsonArrayBuilder array = ApiJson.array();
        findings.stream()
                .sorted(BY_FIELD_PERSONS_FIRST)
                .forEach(finding -> array.add(ApiJson.object()
                        .add("field", finding.field().key())
                        .addAll(finding(finding, true))
                        .add("source", source(finding.source()))));
        return array.build();
    }

    private static JsonObjectBuilder source(FindingSource source) {
        return switch (source) {
            case FindingSource.Machine(var version) -> ApiJson.object().add("machine", version);
            case FindingSource.Person(var account, var at) ->
                ApiJson.object().add("person", account).add("at", at.toString());
        };
    }

    /** One finding as it stands under its field, with its evidence. */
    public static JsonObject of(Finding finding) {
        return finding(finding, true).build();
    }

    /** What the document says at another place. */
    static JsonObject of(Otherwise otherwise) {
        return ApiJson.object()
                .add("value", value(otherwise.value()))
                .add("evidence", evidence(otherwise.evidence()))
                .build();
    }

    /** A value as {@link #of} writes it; empty if it is none that can stand in {@code field}. */
    public static Optional<FindingValue> read(Field field, JsonValue json) {
        Optional<FindingValue> value = switch (json.getValueType()) {
            case TRUE -> Optional.of(new FindingValue.Flag(true));
            case FALSE -> Optional.of(new FindingValue.Flag(false));
            case STRING -> readWords(field, ((JsonString) json).getString().strip());
            case OBJECT -> readVote(json.asJsonObject());
            case ARRAY, NUMBER, NULL -> Optional.empty();
        };
        return value.filter(field::holds);
    }

    private static Optional<FindingValue> readWords(Field field, String text) {
        if (field.shape() != Field.Shape.DAY) {
            return Optional.of(new FindingValue.Words(text.replaceAll("\\s+", " ")));
        }
        try {
            return Optional.of(new FindingValue.Day(LocalDate.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<FindingValue> readVote(JsonObject json) {
        try {
            return Optional.of(new FindingValue.Vote(
                    FindingValue.Majority.valueOf(json.getString("kind").toUpperCase(Locale.ROOT)),
                    count(json, "yes"),
                    count(json, "no"),
                    count(json, "abstain"),
                    count(json, "biased"),
                    count(json, "present")));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer count(JsonObject json, String name) {
        if (!json.containsKey(name) || json.isNull(name)) {
            return null;
        }
        int count = json.getJsonNumber(name).intValueExact();
        if (count < 0) {
            throw new IllegalArgumentException(name);
        }
        return count;
    }

    private static JsonObjectBuilder finding(Finding finding, boolean wordingShown) {
        JsonObjectBuilder json =
                ApiJson.object().add("value", value(finding.value())).add("confidence", finding.confidence());
        if (wordingShown) {
            json.add("evidence", evidence(finding.evidence()));
        }
        return json;
    }

    private static JsonValue value(FindingValue value) {
        return switch (value) {
            case FindingValue.Words(var text) -> ApiJson.value(text);
            case FindingValue.Day(var date) -> ApiJson.value(date.toString());
            case FindingValue.Flag(var yes) -> yes ? JsonValue.TRUE : JsonValue.FALSE;
            case FindingValue.Vote vote -> vote(vote);
            case FindingValue.NotStated() -> JsonValue.NULL;
        };
    }

    public static JsonObject vote(FindingValue.Vote vote) {
        return ApiJson.object()
                .add("kind", vote.majority().name().toLowerCase(Locale.ROOT))
                .add("yes", orNull(vote.yes()))
                .add("no", orNull(vote.no()))
                .add("abstain", orNull(vote.abstain()))
                .add("biased", orNull(vote.biased()))
                .add("present", orNull(vote.present()))
                .build();
    }

    public static JsonValue evidence(@Nullable Evidence evidence) {
        return evidence == null
                ? JsonValue.NULL
                : ApiJson.object()
                        .add("page", evidence.page())
                        .add("start", evidence.start())
                        .add("end", evidence.end())
                        .add("quote", evidence.quote())
                        .build();
    }

    private static JsonValue orNull(@Nullable Integer number) {
        return number == null ? JsonValue.NULL : ApiJson.value(number);
    }
}
