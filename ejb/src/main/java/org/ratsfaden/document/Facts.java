package org.ratsfaden.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Findings, asked for by field; of several in one field the first counts. */
public record Facts(List<Finding> findings) {

    public Facts {
        findings = List.copyOf(findings);
    }

    public Optional<Finding> finding(Field field) {
        return findings.stream().filter(finding -> finding.field() == field).findFirst();
    }

    /** The words in a field that holds words. */
    public Optional<String> words(Field field) {
        return finding(field).map(finding -> finding.value() instanceof FindingValue.Words(var text) ? text : null);
    }

    /** The day in a field that holds a day. */
    public Optional<LocalDate> day(Field field) {
        return finding(field).map(finding -> finding.value() instanceof FindingValue.Day(var day) ? day : null);
    }

    /** Whether a field says yes; not if it says nothing. */
    public boolean says(Field field) {
        return finding(field)
                .filter(finding -> finding.value().equals(new FindingValue.Flag(true)))
                .isPresent();
    }

    public Optional<FindingValue.Vote> vote() {
        return finding(Field.VOTE).map(finding -> finding.value() instanceof FindingValue.Vote vote ? vote : null);
    }
}
