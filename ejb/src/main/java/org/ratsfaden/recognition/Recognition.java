package org.ratsfaden.recognition;

import java.util.List;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Finding;

/**
 * What a document says.
 *
 * @param findings at most one per field; a field the text does not state is absent
 * @param items the agenda items of full minutes, in the order of the sitting; empty for anything else
 * @param closed the passages of minutes that are not public, agenda and proceedings alike
 * @param mentions persons, events, deadlines and promises
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
}
