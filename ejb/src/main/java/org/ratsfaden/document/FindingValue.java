package org.ratsfaden.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was found. */
public sealed interface FindingValue {

    /** Words, in one line. */
    record Words(String text) implements FindingValue {}

    /** A day in the council's time zone. */
    record Day(LocalDate date) implements FindingValue {}

    /** Yes or no. */
    record Flag(boolean yes) implements FindingValue {}

    /**
     * How a vote went. A number that is not stated is {@code null}, never 0.
     *
     * @param biased members who took no part because they are personally concerned (befangen)
     */
    record Vote(
            Majority majority,
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer abstain,
            @Nullable Integer biased,
            @Nullable Integer present)
            implements FindingValue {}

    /** A person says: the document does not state this. */
    record NotStated() implements FindingValue {}

    /** How the majority is stated. */
    enum Majority {
        /** No Nein; abstentions do not break it (OVG Niedersachsen, 10 LC 117/22). */
        UNANIMOUS,
        MAJORITY,
        /** Only numbers are stated. */
        COUNTS
    }
}
