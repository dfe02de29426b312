package org.ratsfaden.linking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.Page;

/**
 * A document, or one decision of it, that may have to do with a concept.
 *
 * @param pages its repaired text
 * @param title where its title stands; {@code null} if nothing is known of one
 * @param decisions where it says what is decided or proposed
 * @param body whose document it is; {@code null} if not stated
 * @param outcome how it ended, as a key of the interface; {@code null} if not stated
 */
public record Candidate(
        DocumentKind kind,
        List<Page> pages,
        @Nullable Evidence title,
        List<Evidence> decisions,
        @Nullable String body,
        @Nullable String outcome) {

    public Candidate {
        pages = List.copyOf(pages);
        decisions = List.copyOf(decisions);
    }

    /** The document with this text and these findings. */
    public static Candidate of(DocumentKind kind, List<Page> pages, List<Finding> findings) {
        return new Candidate(
                kind,
                pages,
                first(findings, Field.TITLE).map(Finding::evidence).orElse(null),
                findings.stream()
                        .filter(finding ->
                                finding.field() == Field.DECISION_TEXT || finding.field() == Field.PROPOSED_DECISION)
                        .flatMap(finding -> Optional.ofNullable(finding.evidence()).stream())
                        .toList(),
                words(findings, Field.BODY),
                words(findings, Field.OUTCOME));
    }

    /** The words of its title; empty if it has none. */
    public String titleWords() {
        return title == null ? "" : title.quote();
    }

    /** What it says is decided or proposed; empty if nothing is. */
    public String decisionWords() {
        return decisions.stream().map(Evidence::quote).collect(Collectors.joining(" "));
    }

    /** Where these words stand first on one page, whatever lies between them: a line break there is a blank in what was copied. */
    Optional<Evidence> find(String words) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        Pattern said = Pattern.compile(
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        return pages.stream().flatMap(page -> on(page, said)).findFirst();
    }

    private static Stream<Evidence> on(Page page, Pattern words) {
        return words.matcher(page.text())
                .results()
                .limit(1)
                .map(found -> new Evidence(page.number(), found.start(), found.end(), found.group()));
    }

    private static @Nullable String words(List<Finding> findings, Field field) {
        return first(findings, field)
                .map(Finding::value)
                .map(value -> value instanceof FindingValue.Words(var text) ? text : null)
                .orElse(null);
    }

    private static Optional<Finding> first(List<Finding> findings, Field field) {
        return findings.stream().filter(finding -> finding.field() == field).findFirst();
    }
}
