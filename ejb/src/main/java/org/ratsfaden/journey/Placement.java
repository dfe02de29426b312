package org.ratsfaden.journey;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification.Question;
import org.ratsfaden.recognition.Publicity;

/**
 * Who may see a document once it has been read: the stricter of what its source declared and what it says about itself
 * (decisions.md 5 and 6). A text never widens anything, and never names a committee. Draft minutes stay in the council office
 * until a Fassung comes, unless a setting opens them (council-practice.md, "Minutes have a life").
 *
 * @param doubt what the clerk has to decide before it can be shown as declared; {@code null} if nothing
 */
record Placement(Visibility visibility, @Nullable Question doubt) {

    /** @param closedDraft whether it is a draft of minutes, and those are not public here */
    static Placement of(Visibility declared, Publicity publicity, boolean closedDraft) {
        if (!(declared instanceof Visibility.Public)) {
            return new Placement(declared, null);
        }
        return switch (publicity) {
            case NOT_CONTRADICTED -> new Placement(closedDraft ? new Visibility.CouncilOffice() : declared, null);
            case NON_PUBLIC -> new Placement(new Visibility.CouncilOffice(), Question.NON_PUBLIC_IN_PUBLIC_SOURCE);
            case MIXED -> new Placement(new Visibility.CouncilOffice(), Question.MIXED);
        };
    }

    Optional<Question> question() {
        return Optional.ofNullable(doubt);
    }
}
