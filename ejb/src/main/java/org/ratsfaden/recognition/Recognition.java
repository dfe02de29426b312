package org.ratsfaden.recognition;

import java.util.List;
import java.util.stream.Stream;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Finding;
import org.ratsfaden.particular.Particular;
import org.ratsfaden.particular.Quotation;

/**
 * What a document says.
 *
 * @param findings at most one per field; a field the text does not state is absent
 * @param items the agenda items of full minutes, in the order of the sitting; empty for anything else
 * @param closed the passages of minutes that are not public, agenda and proceedings alike
 * @param mentions persons, events, deadlines, promises and enclosures
 * @param quotations what a press release lets people say
 * @param publicity what the text says about its own publicity
 */
public record Recognition(
        DocumentKind kind,
        List<Finding> findings,
        List<MinutesItem> items,
        List<ClosedPassage> closed,
        Mentions mentions,
        List<Quotation> quotations,
        List<Discrepancy> discrepancies,
        Publicity publicity) {

    public Recognition {
        findings = List.copyOf(findings);
        items = List.copyOf(items);
        closed = List.copyOf(closed);
        quotations = List.copyOf(quotations);
        discrepancies = List.copyOf(discrepancies);
    }

    /** All it names besides its findings, one kind after the other. */
    public List<Particular> particulars() {
        return Stream.of(
                        mentions.persons(),
                        mentions.events(),
                        mentions.deadlines(),
                        mentions.promises(),
                        mentions.enclosures(),
                        quotations,
                        discrepancies.stream()
                                .flatMap(discrepancy -> discrepancy.otherwise().stream())
                                .toList())
                .<Particular>flatMap(List::stream)
                .toList();
    }
}
