package org.ratsfaden.resolution;

import java.util.List;
import org.ratsfaden.council.CommitteeKey;

/**
 * What a list of decisions can be narrowed to: only what a document in view tells of; each in the order of its name.
 *
 * @param offices to which something is assigned
 */
public record Choices(List<Named> committees, List<Named> bodies, List<String> offices) {

    public Choices {
        committees = List.copyOf(committees);
        bodies = List.copyOf(bodies);
        offices = List.copyOf(offices);
    }

    /** A committee, or a body. */
    public record Named(CommitteeKey key, String name) {}
}
