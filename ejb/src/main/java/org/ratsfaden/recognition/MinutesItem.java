package org.ratsfaden.recognition;

import java.util.List;
import org.ratsfaden.document.Finding;

/**
 * One agenda item of full minutes.
 *
 * @param findings at most one per field
 * @param ballots every vote that was taken in it, in the order of the sitting, if there was more than one
 */
public record MinutesItem(List<Finding> findings, List<Ballot> ballots) {

    public MinutesItem {
        findings = List.copyOf(findings);
        ballots = List.copyOf(ballots);
    }
}
