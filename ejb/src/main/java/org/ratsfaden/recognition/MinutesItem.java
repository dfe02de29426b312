package org.ratsfaden.recognition;

import java.util.List;
import java.util.Optional;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;

/**
 * One agenda item of full minutes.
 *
 * @param findings at most one per field
 * @param ballots every vote that was taken in it, in the order of the sitting, if there was more than one
 */
public record MinutesItem(List<Finding> findings, List<Ballot> ballots, List<Discrepancy> discrepancies) {

    public MinutesItem {
        findings = List.copyOf(findings);
        ballots = List.copyOf(ballots);
        discrepancies = List.copyOf(discrepancies);
    }

    /** Its number, without the letter; empty if none can be told. */
    public Optional<String> number() {
        return findings.stream()
                .filter(finding -> finding.field() == Field.AGENDA_ITEM)
                .map(Finding::value)
                .map(value -> value instanceof FindingValue.Words(var words) ? words : "")
                .findFirst();
    }
}
