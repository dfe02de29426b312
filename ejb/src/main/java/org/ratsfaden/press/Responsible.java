package org.ratsfaden.press;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for what the press office publishes (V.i.S.d.P.), from which day on.
 *
 * @param terms by their first day, rising
 */
public record Responsible(List<Term> terms) {

    /** @param words name and address, as they stand on the release */
    public record Term(LocalDate from, String words) {}

    public Responsible {
        terms = terms.stream().sorted(Comparator.comparing(Term::from)).toList();
    }

    /**
     * The persons that {@code text} names: {@code 2024-01-01 Name, address|2026-07-01 Name, address}. A person's term ends where
     * the next begins; one without words ends it and names nobody.
     *
     * @throws IllegalArgumentException if a part does not begin with a day
     */
    public static Responsible parse(String text) {
        return text.isBlank()
                ? new Responsible(List.of())
                : new Responsible(
                        Arrays.stream(text.split("\\|")).map(Responsible::term).toList());
    }

    private static Term term(String part) {
        String[] dayAndWords = part.strip().split("\\s+", 2);
        try {
            return new Term(LocalDate.parse(dayAndWords[0]), dayAndWords.length == 2 ? dayAndWords[1] : "");
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "expected a day and a name like 2026-01-01 Maria Muster, Rathausplatz 1, but found: " + part, e);
        }
    }

    /** Who answers for a release of this day; empty if nobody does. */
    public Optional<String> on(LocalDate day) {
        return terms.stream()
                .filter(term -> !term.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(Term::words)
                .filter(words -> !words.isBlank());
    }
}
