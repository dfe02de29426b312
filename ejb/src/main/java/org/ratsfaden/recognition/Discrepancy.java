package org.ratsfaden.recognition;

import java.util.List;
import java.util.Objects;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.particular.Otherwise;

/**
 * A document that says two things about the same fact (Abweichung): a result field against the wording, unanimous against a Nein.
 *
 * @param values what was kept first, then what is said otherwise, each with its words
 */
public record Discrepancy(Field field, List<Finding> values) {

    public Discrepancy {
        values = List.copyOf(values);
    }

    /** What is said beside the value that was kept. */
    List<Otherwise> otherwise() {
        return values.stream()
                .skip(1)
                .map(finding -> new Otherwise(field, finding.value(), Objects.requireNonNull(finding.evidence())))
                .toList();
    }
}
