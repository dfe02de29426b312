package org.ratsfaden.document;

import java.time.LocalDate;
import java.util.List;
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
        Facts facts = new Facts(findings);
        return new Description(
                facts.words(Field.TITLE).orElse(document.arrival().fileName()),
                document.kind(),
                facts.day(Field.MEETING_DATE)
                        .or(() -> facts.day(Field.ISSUE_DATE))
                        .orElse(null),
                facts.words(Field.BODY).orElse(null),
                facts.words(Field.COMMITTEE).orElse(null),
                facts.words(Field.PAPER_NUMBER)
                        .or(() -> facts.words(Field.PRESS_NUMBER))
                        .orElse(null),
                facts.words(Field.AGENDA_ITEM).orElse(null));
    }
}
