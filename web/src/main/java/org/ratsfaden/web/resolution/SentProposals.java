package org.ratsfaden.web.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.AfterMeetingView.NotGiven;
import org.ratsfaden.web.resolution.AfterMeetingView.Proposal;
import org.ratsfaden.web.resolution.ResolutionsView.Choice;
import org.ratsfaden.web.resolution.ResolutionsView.Row;

/**
 * What somebody has ticked and typed after a sitting, and what became of it.
 *
 * @param given what became of what was ticked
 */
record SentProposals(SentRows rows, Map<ResolutionId, Given> given) {

    /** Of a page that was opened and not sent. */
    static final SentProposals NONE = new SentProposals(new SentRows(Map.of()), Map.of());

    int done() {
        return Collections.frequency(given.values(), Given.GIVEN);
    }

    /** Whether it was ticked and not given: it stays in the form as it was typed, whoever else has worked on it. */
    boolean isLeft(ResolutionId id) {
        Given fate = given.get(id);
        return fate != null && fate != Given.GIVEN;
    }

    /** Why something was not given, with how many it was. */
    List<String> problems(Frame frame) {
        List<String> problems = new ArrayList<>();
        for (Given fate : Given.values()) {
            int count = Collections.frequency(given.values(), fate);
            if (count > 0) {
                problem(fate).ifPresent(key -> problems.add(frame.say(key, count)));
            }
        }
        return problems;
    }

    private static Optional<String> problem(Given fate) {
        return switch (fate) {
            case GIVEN -> Optional.empty();
            case NO_OFFICE -> Optional.of("aftermeeting.no-office");
            case NO_DAY -> Optional.of("aftermeeting.no-day");
            case OVERTAKEN -> Optional.of("aftermeeting.overtaken");
            case REFUSED -> Optional.of("aftermeeting.refused");
        };
    }

    /**
     * What was typed, over what is proposed. Only what is shown as it stands now counts as seen: all else goes with the revision it was
     * sent with.
     *
     * @param now how it stands; {@code null} if it is not followed up
     */
    Proposal over(Proposal proposal, @Nullable Row now, Frame frame) {
        ResolutionId id = ResolutionId.parse(proposal.id()).orElseThrow();
        NotGiven why = why(given.get(id), now, frame);
        return rows.shown(id)
                .map(typed -> new Proposal(
                        proposal.id(),
                        why.now() == null ? typed.revision().orElse(proposal.revision()) : proposal.revision(),
                        proposal.link(),
                        proposal.title(),
                        proposal.number(),
                        proposal.decision(),
                        typed.words().apply("office"),
                        typed.words().apply("deadline"),
                        chosen(typed.words().apply("account"), proposal.accounts()),
                        rows.isTicked(id) && why.words().isEmpty(),
                        why))
                .orElse(proposal);
    }

    private static NotGiven why(@Nullable Given fate, @Nullable Row now, Frame frame) {
        return switch (fate) {
            case null -> NotGiven.NOTHING;
            case GIVEN -> NotGiven.NOTHING;
            case NO_OFFICE -> new NotGiven(frame.say("aftermeeting.name-office"), "", "", null);
            case NO_DAY -> new NotGiven("", frame.say("aftermeeting.name-day"), "", null);
            case OVERTAKEN -> new NotGiven("", "", frame.say("aftermeeting.see-now"), now);
            case REFUSED -> new NotGiven("", "", frame.say("aftermeeting.not-now"), now);
        };
    }

    private static List<Choice> chosen(String account, List<Choice> accounts) {
        return accounts.stream()
                .map(choice -> new Choice(
                        choice.value(), choice.label(), choice.value().equals(account)))
                .toList();
    }
}
