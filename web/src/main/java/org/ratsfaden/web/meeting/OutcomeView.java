package org.ratsfaden.web.meeting;

import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.web.page.Frame;

/**
 * What became of an agenda item, as a badge: never by its colour alone.
 *
 * @param kind of the badge: {@code success}, {@code info}, {@code warning}, {@code danger}
 * @param vote how the vote went, in words; empty if nothing is stated
 */
public record OutcomeView(String kind, String icon, String label, String vote) {

    /** What these facts state; {@code null} if they state no outcome. */
    public static @Nullable OutcomeView of(Facts facts, Frame frame) {
        String outcome = facts.words(Field.OUTCOME).orElse(null);
        if (outcome == null) {
            return null;
        }
        String vote = facts.vote().map(counted -> frame.labels().of(counted)).orElse("");
        return switch (outcome) {
            case "adopted", "adopted_amended", "elected" ->
                new OutcomeView("success", "success", label(outcome, frame), vote);
            case "recommended" -> new OutcomeView("info", "arrow-forward", recommended(facts, frame), vote);
            case "rejected" -> new OutcomeView("danger", "close", label(outcome, frame), vote);
            case "deferred", "referred" -> new OutcomeView("warning", "autorenew", label(outcome, frame), vote);
            default -> new OutcomeView("info", "info", label(outcome, frame), vote);
        };
    }

    private static String label(String outcome, Frame frame) {
        return frame.labels().of(new FindingValue.Words(outcome));
    }

    /** An advising committee recommends; another decides. */
    private static String recommended(Facts facts, Frame frame) {
        return facts.words(Field.DECIDING_BODY)
                .map(body -> frame.say("outcome.recommended-to", body))
                .orElseGet(() -> label("recommended", frame));
    }
}
