package org.ratsfaden.document;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a finding stands (Fundstelle), in the repaired text of one page.
 *
 * @param page from 1
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset after the last character
 * @param quote exactly the text of that page from {@code start} to {@code end}
 */
public record Evidence(int page, int start, int end, String quote) {

    private static final List<DateTimeFormatter> WRITTEN_DAYS = Stream.of(
                    "dd.MM.uuuu", "d. MMMM uuuu", "d.M.uuuu", "dd.MM.uu", "uuuu-MM-dd")
            .map(way -> DateTimeFormatter.ofPattern(way, Locale.GERMAN))
            .toList();

    public Evidence {
        if (page < 1 || start < 0 || end - start != quote.length()) {
            throw new IllegalArgumentException(
                    "evidence on page %d from %d to %d does not fit its quote of %d characters"
                            .formatted(page, start, end, quote.length()));
        }
    }

    /** The same words in this text: where they stood, or else where they stand first; empty if they stand nowhere. */
    public Optional<Evidence> in(List<Page> pages) {
        boolean stands = pages.stream()
                .anyMatch(text -> text.number() == page && text.text().startsWith(quote, start));
        return stands ? Optional.of(this) : ofWords(quote, pages);
    }

    /** Where {@code value} stands in this text first, in one of the ways it is usually written; empty if nowhere. */
    public static Optional<Evidence> ofValue(FindingValue value, List<Page> pages) {
        return switch (value) {
            case FindingValue.Words(var words) -> ofWords(words, pages);
            case FindingValue.Day(var date) ->
                WRITTEN_DAYS.stream()
                        .flatMap(way -> ofWords(way.format(date), pages).stream())
                        .findFirst();
            case FindingValue.Flag(var _), FindingValue.NotStated() -> Optional.empty();
            case FindingValue.Vote vote -> Optional.empty();
        };
    }

    private static Optional<Evidence> ofWords(String words, List<Page> pages) {
        return words.isBlank()
                ? Optional.empty()
                : pages.stream()
                        .filter(page -> page.text().contains(words))
                        .findFirst()
                        .map(page -> {
                            int start = page.text().indexOf(words);
                            return new Evidence(page.number(), start, start + words.length(), words);
                        });
    }
}
