package org.ratsfaden.web.press;

import org.ratsfaden.press.Lack;
import org.ratsfaden.press.Moved;
import org.ratsfaden.web.error.Problem;

/** Why something was not done with a release, as programs are told. */
final class PressProblems {

    private PressProblems() {}

    static Problem of(Moved refused) {
        return switch (refused) {
            case Moved.Done(var _) -> throw new IllegalArgumentException("this is no problem: " + refused);
            case Moved.Missing() -> Problem.notFound();
            case Moved.NotAllowed() -> Problem.notAllowed("The press office works on releases.");
            case Moved.NoSuchWay(var from) ->
                Problem.conflict("no-such-way", "This leads nowhere from the state %s.".formatted(from.key()));
            case Moved.NeedsSecondPerson() -> Problem.conflict("needs-second-person", "Somebody else has to do this.");
            case Moved.NeedsWords() -> Problem.missingParameter("reason", "words");
            case Moved.Incomplete(var lacks) ->
                Problem.unusableFile(
                        "incomplete",
                        "Missing: "
                                + String.join(
                                        ", ",
                                        lacks.stream().sorted().map(Lack::key).toList()));
            case Moved.TooEarly(var notBefore) ->
                Problem.conflict("too-early", "Not before " + PressMoments.utc(notBefore) + ".");
            case Moved.NoEmbargo() ->
                Problem.conflict("no-embargo", "There is no embargo that lasts, so nothing is sent ahead.");
            case Moved.NoNumberLeft(var year) ->
                Problem.conflict("no-number-left", "All numbers of %d have been given.".formatted(year));
            case Moved.UnusableFile(var why) ->
                Problem.unusableFile(
                        "unusable-file",
                        "This file cannot go with a release: %s. JPEG, PNG, WebP and PDF can.".formatted(why.key()));
            case Moved.CorrectionUnderWay() ->
                Problem.conflict(
                        "correction-under-way",
                        "A correction is being written or checked; links change when it is out or discarded.");
            case Moved.Overtaken(var now) ->
                Problem.conflict(
                        "overtaken",
                        "Somebody else has changed it; it is at revision %d now.".formatted(now.revision()));
        };
    }
}
