package org.ratsfaden.concept;

import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;

/**
 * Something the concept says is to be done (Maßnahme).
 *
 * @param number as printed: {@code 3.1}; empty if it has none
 * @param term {@code null} where the concept does not say how soon
 * @param office who answers for it; {@code null} where nobody is named
 * @param evidence where its title stands; {@code null} if a person added it
 */
public record Measure(
        String number,
        String title,
        @Nullable Term term,
        @Nullable String office,
        @Nullable Evidence evidence) {}
