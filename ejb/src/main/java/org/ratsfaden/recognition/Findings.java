package org.ratsfaden.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** The findings of one document while it is being read: one per field, what was said first stays. The only maker of findings. */
final class Findings {

    private static final FindingSource MACHINE = new FindingSource.Machine(DocumentReader.VERSION);

    private final DocumentText text;
    private final Map<Field, Finding> found = new EnumMap<>(Field.class);

    private final Map<Field, Span> places = new EnumMap<>(Field.class);

    private final List<Discrepancy> discrepancies = new ArrayList<>();

    Findings(DocumentText text) {
        this.text = text;
    }

    void words(Field field, Stated<String> words, Certainty certainty) {
        if (words.value().codePoints().anyMatch(Character::isLetterOrDigit)) {
            put(field, new FindingValue.Words(words.value()), words.at(), certainty);
        }
    }

    void day(Field field, Stated<LocalDate> day, Certainty certainty) {
        put(field, new FindingValue.Day(day.value()), day.at(), certainty);
    }

    void vote(Stated<FindingValue.Vote> vote, Certainty certainty) {
        put(Field.VOTE, vote.value(), vote.at(), certainty);
    }

    /** Says whether a decision was taken; with its words if so. */
    void decision(@Nullable Span at) {
        if (at == null) {
            found.putIfAbsent(
                    Field.HAS_DECISION,
                    new Finding(
                            Field.HAS_DECISION,
                            new FindingValue.Flag(false),
                            Certainty.PLACED.confidence(),
                            null,
                            MACHINE));
        } else {
            put(Field.HAS_DECISION, new FindingValue.Flag(true), at, Certainty.PLACED);
        }
    }

    /** Takes over what was found elsewhere in the document. */
    void adopt(List<Finding> findings) {
        findings.forEach(finding -> found.putIfAbsent(finding.field(), finding));
    }

    private void put(Field field, FindingValue value, Span at, Certainty certainty) {
        places.putIfAbsent(field, at);
        found.putIfAbsent(field, new Finding(field, value, certainty.confidence(), text.evidence(at), MACHINE));
    }

    boolean has(Field field) {
        return found.containsKey(field);
    }

    /** Where the words for {@code field} begin in the whole text; 0 if there are none. */
    int start(Field field) {
        return places.getOrDefault(field, new Span(0, 0)).start();
    }

    /** Where the words for {@code field} stand in the whole text; empty at its beginning if there are none. */
    Span place(Field field) {
        return places.getOrDefault(field, new Span(0, 0));
    }

    /** The words found for {@code field}. */
    Optional<String> words(Field field) {
        return Optional.ofNullable(found.get(field))
                .map(Finding::value)
                .map(value -> value instanceof FindingValue.Words(var words) ? words : null);
    }

    /** The words found for {@code field}, with their place in this text. */
    Optional<Stated<String>> stated(Field field) {
        return Optional.ofNullable(places.get(field)).flatMap(at -> words(field).map(words -> new Stated<>(words, at)));
    }

    /** The vote, with its place in this text. */
    Optional<Stated<FindingValue.Vote>> statedVote() {
        Finding vote = found.get(Field.VOTE);
        Span at = places.get(Field.VOTE);
        return vote != null && at != null && vote.value() instanceof FindingValue.Vote counted
                ? Optional.of(new Stated<>(counted, at))
                : Optional.empty();
    }

    /** The day found for {@code field}. */
    Optional<LocalDate> day(Field field) {
        return Optional.ofNullable(found.get(field))
                .map(Finding::value)
                .map(value -> value instanceof FindingValue.Day(var day) ? day : null);
    }

    /** Notes that the document says otherwise about a field: as a discrepancy, if it does. */
    void otherwise(Field field, FindingValue value, Span at) {
        Finding kept = found.get(field);
        if (kept != null && !kept.value().equals(value)) {
            discrepancies.add(new Discrepancy(
                    field,
                    List.of(
                            kept,
                            new Finding(field, value, Certainty.LABELLED.confidence(), text.evidence(at), MACHINE))));
        }
    }

    List<Discrepancy> discrepancies() {
        return List.copyOf(discrepancies);
    }

    List<Finding> all() {
        return List.copyOf(found.values());
    }
}
