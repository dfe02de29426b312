package org.ratsfaden.resolution;

import org.ratsfaden.meeting.ResolutionId;

/** Somebody else has changed how far this decision has come in the same moment. */
public final class StaleProgress extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StaleProgress(ResolutionId id, Throwable cause) {
        super("decision %s was moved on by somebody else".formatted(id), cause);
    }
}
