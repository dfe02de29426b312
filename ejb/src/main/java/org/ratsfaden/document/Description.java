package org.ratsfaden.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a document is announced: in a hit, a list, a heading. Made from its findings; what they do not state is {@code null}.
 *
 * @param title the title found, or else the file name
 * @param date day of the meeting, or else of issue
 * @param reference number of the paper, or else of the press release, as written
 */
public record Description(
        String title,
        DocumentKind kind,
        @Nullable LocalDate date,
        @Nullable String body,
        @Nullable String committee,
        @Nullable String reference,
        @Nullable String agendaItem) {

    public static Description of(Document document, List<Finding> findings) {
        return new Description(
                words(findings, Field.TITLE).orElse(document.arrival().fileName()),
                document.kind(),
                day(findings, Field.MEETING_DATE)
                        .or(() -> day(findings, Field.ISSUE_DATE))
                        .orElse(null),
                words(findings, Field.BODY).orElse(null),
                words(findings, Field.COMMITTEE).orElse(null),
                words(findings, Field.PAPER_NUMBER)
                        .or(() -> words(findings, Field.PRESS_NUMBER))
                        .orElse(null),
                words(findings, Field.AGENDA_ITEM).orElse(null));
    }

    private static Optional<String> words(List<Finding> findings, Field field) {
        return values(findings, field).map(value -> value instanceof FindingValue.Words(var text) ? text : null);
    }

    private static Optional<LocalDate> day(List<Finding> findings, Field field) {
        return values(findings, field).map(value -> value instanceof FindingValue.Day(var date) ? date : null);
    }

    /** The first value of {@code field}; what a person has said comes before what the machine has read. */
    private static Optional<FindingValue> values(List<Finding> findings, Field field) {
        return findings.stream()
                .filter(finding -> finding.field() == field)
                .min((a, b) -> Boolean.compare(
                        a.source() instanceof FindingSource.Machine, b.source() instanceof FindingSource.Machine))
                .map(Finding::value);
    }
}
