package org.ratsfaden.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;

/** Compares a finding with its label as decision 23 says. */
final class Comparison {

    /** A label this long was cut when the corpus was made. */
    private static final int CUT = 199;

    enum Verdict {
        RIGHT,
        WRONG,
        MISSING,
        SPURIOUS,
        RIGHTLY_ABSENT
    }

    private Comparison() {}

    static Verdict kind(Recognition read, JsonNode labels) {
        String kind = read.kind().key();
        return kind.equals(labels.path("kind").asText()) ? Verdict.RIGHT : Verdict.WRONG;
    }

    static Verdict field(Field field, Recognition read, JsonNode labels) {
        JsonNode label = labels.path(field.key());
        Optional<FindingValue> found = read.findings().stream()
                .filter(finding -> finding.field() == field)
                .findFirst()
                .map(Finding::value);
        if (label.isNull() || label.isMissingNode()) {
            return found.isEmpty() ? Verdict.RIGHTLY_ABSENT : Verdict.SPURIOUS;
        }
        if (found.isEmpty()) {
            return Verdict.MISSING;
        }
        return agree(field, found.get(), label) ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static boolean agree(Field field, FindingValue found, JsonNode label) {
        return switch (found) {
            case FindingValue.Words(var words) -> words(field, folded(words), folded(label.asText()));
            case FindingValue.Day(var day) -> day.toString().equals(label.asText());
            case FindingValue.Flag(var yes) -> yes == label.asBoolean();
            case FindingValue.Vote vote -> vote(vote, label);
        };
    }

    private static boolean words(Field field, String found, String label) {
        if (field == Field.AGENDA_ITEM) {
            return found.equals(label.replaceFirst("^[ön] ", ""));
        }
        if (field == Field.BODY) {
            return found.contains(label) || label.contains(found);
        }
        return label.length() >= CUT - 4 && found.length() > label.length()
                ? found.startsWith(label)
                : found.equals(label);
    }

    private static boolean vote(FindingValue.Vote vote, JsonNode label) {
        return vote.majority()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .equals(label.path("kind").asText())
                && Objects.equals(vote.yes(), number(label, "yes"))
                && Objects.equals(vote.no(), number(label, "no"))
                && Objects.equals(vote.abstain(), number(label, "abstain"));
    }

    private static @Nullable Integer number(JsonNode label, String voice) {
        return label.hasNonNull(voice) ? label.get(voice).asInt() : null;
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.GERMAN);
    }
}
