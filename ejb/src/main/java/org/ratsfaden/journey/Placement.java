package org.ratsfaden.journey;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification.Question;
import org.ratsfaden.recognition.Publicity;

/**
 * Who may see a document once it has been read: the stricter of what its source declared and what it says about itself
 * (decisions.md 5 and 6). A text never widens anything, and never names a committee.
 *
 * @param doubt what the clerk has to decide before it can be shown as declared; {@code null} if nothing
 */
record Placement(Visibility visibility, @Nullable Question doubt) {

    static Placement of(Visibility declared, Publicity publicity) {
        if (!(declared instanceof Visibility.Public)) {
            return new Placement(declared, null);
        }
        return switch (publicity) {
            case NOT_CONTRADICTED -> new Placement(declared, null);
            case NON_PUBLIC -> new Placement(new Visibility.CouncilOffice(), Question.NON_PUBLIC_IN_PUBLIC_SOURCE);
            case MIXED -> new Placement(new Visibility.CouncilOffice(), Question.MIXED);
        };
    }

    Optional<Question> question() {
        return Optional.ofNullable(doubt);
    }
}
