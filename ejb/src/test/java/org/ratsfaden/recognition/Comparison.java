package org.ratsfaden.recognition;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    static Verdict kind(Recognition read, JsonObject labels) {
        String kind = read.kind().key();
        boolean right = kind.equals(labels.getString("kind"))
                || labels.get("kindAlt") instanceof JsonString other && kind.equals(other.getString());
        return right ? Verdict.RIGHT : Verdict.WRONG;
    }

    /** Of everything the machine reads; {@link Field#KIND} only persons say. */
    static Verdict field(Field field, Recognition read, JsonObject labels) {
        if (field == Field.KIND) {
            return Verdict.RIGHTLY_ABSENT;
        }
        JsonValue label = labels.getOrDefault(field.key(), JsonValue.NULL);
        Optional<FindingValue> found = read.findings().stream()
                .filter(finding -> finding.field() == field)
                .findFirst()
                .map(Finding::value);
        if (label == JsonValue.NULL) {
            return found.isEmpty() ? Verdict.RIGHTLY_ABSENT : Verdict.SPURIOUS;
        }
        if (found.isEmpty()) {
            return Verdict.MISSING;
        }
        return agree(field, found.get(), label) ? Verdict.RIGHT : Verdict.WRONG;
    }

    /** How much of the decision's wording is found, and how much of what is found belongs to it: F1 over its words. */
    static double tokens(Recognition read, String label) {
        String found = read.findings().stream()
                .filter(finding -> finding.field() == Field.DECISION_TEXT)
                .map(Finding::value)
                .map(value -> value instanceof FindingValue.Words(var words) ? folded(words) : "")
                .findFirst()
                .orElse("");
        String wanted = folded(label);
        boolean cut = wanted.length() >= CUT && found.length() > wanted.length();
        List<String> said = words(cut ? found.substring(0, wanted.length()) : found);
        List<String> open = new ArrayList<>(words(wanted));
        int asked = open.size();
        long common = said.stream().filter(open::remove).count();
        return common == 0 ? 0 : 2.0 * common / (said.size() + asked);
    }

    private static List<String> words(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean agree(Field field, FindingValue found, JsonValue label) {
        return switch (found) {
            case FindingValue.Words(var words) -> words(field, folded(words), folded(text(label)));
            case FindingValue.Day(var day) -> day.toString().equals(text(label));
            case FindingValue.Flag(var yes) -> yes == (label == JsonValue.TRUE);
            case FindingValue.Vote vote -> label instanceof JsonObject stated && vote(vote, stated);
            case FindingValue.NotStated() -> false;
        };
    }

    private static boolean words(Field field, String found, String label) {
        if (field == Field.AGENDA_ITEM) {
            return found.equals(label.replaceFirst("^[ön] ", ""));
        }
        if (field == Field.BODY) {
            return found.contains(label) || label.contains(found);
        }
        return label.length() >= CUT && found.length() > label.length() ? found.startsWith(label) : found.equals(label);
    }

    private static boolean vote(FindingValue.Vote vote, JsonObject label) {
        return vote.majority().name().toLowerCase(Locale.ROOT).equals(label.getString("kind", ""))
                && Objects.equals(vote.yes(), number(label, "yes"))
                && Objects.equals(vote.no(), number(label, "no"))
                && Objects.equals(vote.abstain(), number(label, "abstain"));
    }

    private static String text(JsonValue label) {
        return label instanceof JsonString words ? words.getString() : label.toString();
    }

    private static @Nullable Integer number(JsonObject label, String voice) {
        return label.get(voice) instanceof JsonNumber stated ? stated.intValue() : null;
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.GERMAN);
    }
}
