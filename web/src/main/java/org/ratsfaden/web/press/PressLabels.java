package org.ratsfaden.web.press;

import org.ratsfaden.press.Deed;
import org.ratsfaden.press.FileFlaw;
import org.ratsfaden.press.HistoryEntry;
import org.ratsfaden.press.Lack;
import org.ratsfaden.press.LinkTarget;
import org.ratsfaden.press.Moved;
import org.ratsfaden.press.ReleaseKind;
import org.ratsfaden.press.Stage;
import org.ratsfaden.web.text.Texts;

/** The press office's words for what the program calls by other names. */
final class PressLabels {

    private final Texts texts;
    private final PressMoments moments;

    PressLabels(Texts texts, PressMoments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    String of(ReleaseKind kind) {
        return texts.say(
                switch (kind) {
                    case NOTICE -> "release.kind-notice";
                    case APPOINTMENT -> "release.kind-appointment";
                });
    }

    String of(Stage stage) {
        return texts.say(
                switch (stage) {
                    case DRAFT -> "stage.draft";
                    case IN_REVIEW -> "stage.in-review";
                    case APPROVED -> "stage.approved";
                    case DISPATCHED -> "stage.dispatched";
                    case PUBLISHED -> "stage.published";
                    case CORRECTED -> "stage.corrected";
                    case WITHDRAWN -> "stage.withdrawn";
                });
    }

    /** What a button for it says. */
    String of(Deed deed) {
        return texts.say(
                switch (deed) {
                    case EDIT -> "deed.edit";
                    case DISCARD -> "deed.discard";
                    case SUBMIT -> "deed.submit";
                    case RETURN -> "deed.return";
                    case APPROVE -> "deed.approve";
                    case APPROVE_URGENTLY -> "deed.approve-urgently";
                    case SECOND_LOOK -> "deed.second-look";
                    case SIGN_OFF -> "deed.sign-off";
                    case LINK -> "release-links.confirm";
                    case UNLINK -> "release-links.remove";
                    case DISPATCH -> "deed.dispatch";
                    case PUBLISH -> "deed.publish";
                    case CORRECT -> "deed.correct";
                    case SUPERSEDE -> "deed.supersede";
                    case WITHDRAW -> "deed.withdraw";
                });
    }

    /** What its history says. */
    String of(HistoryEntry entry) {
        String who = entry.by().equals(HistoryEntry.CLOCK) ? texts.say("history.clock") : entry.by();
        String what = done(entry.deed());
        return texts.say(
                "history.line",
                moments.show(entry.at()),
                who,
                entry.version() == 1 ? what : texts.say("history.of-version", what, entry.version()));
    }

    /** Its reason, or where what was linked is. */
    static String words(HistoryEntry entry) {
        return LinkTarget.ofKey(entry.words())
                .map(target -> LinkedViews.address(target).toString())
                .orElse(entry.words());
    }

    private String done(Deed deed) {
        return texts.say(
                switch (deed) {
                    case EDIT -> "history.edited";
                    case DISCARD -> "history.discarded";
                    case SUBMIT -> "history.submitted";
                    case RETURN -> "history.returned";
                    case APPROVE -> "history.approved";
                    case APPROVE_URGENTLY -> "history.approved-urgently";
                    case SECOND_LOOK -> "history.second-look";
                    case SIGN_OFF -> "history.signed-off";
                    case LINK -> "history.linked";
                    case UNLINK -> "history.unlinked";
                    case DISPATCH -> "history.dispatched";
                    case PUBLISH -> "history.published";
                    case CORRECT -> "history.correction-begun";
                    case SUPERSEDE -> "history.superseded";
                    case WITHDRAW -> "history.withdrawn";
                });
    }

    String of(Lack lack) {
        return texts.say(
                switch (lack) {
                    case TITLE -> "lack.title";
                    case LEAD -> "lack.lead";
                    case BODY -> "lack.body";
                    case PLACE -> "lack.place";
                    case CONTACT -> "lack.contact";
                    case APPOINTMENT -> "lack.appointment";
                    case NOTE -> "lack.note";
                    case RESPONSIBLE -> "lack.responsible";
                    case EMBARGO_TOO_EARLY -> "lack.embargo-too-early";
                    case ALTERNATIVE_TEXT -> "lack.alternative-text";
                    case CREDIT -> "lack.credit";
                });
    }

    private String of(FileFlaw flaw) {
        return texts.say(
                switch (flaw) {
                    case KIND -> "file-flaw.kind";
                    case DAMAGED -> "file-flaw.damaged";
                    case TOO_LARGE -> "file-flaw.too-large";
                    case TOO_MANY -> "file-flaw.too-many";
                    case SUSPICIOUS -> "file-flaw.suspicious";
                });
    }

    /** Why something was not done, and what to do; empty if it was. */
    String refusal(Moved moved) {
        return switch (moved) {
            case Moved.Done(var _), Moved.Missing() -> "";
            case Moved.NoSuchWay(var from) -> texts.say("moved.no-such-way", of(from));
            case Moved.NotAllowed() -> texts.say("moved.not-allowed");
            case Moved.NeedsSecondPerson() -> texts.say("moved.needs-second-person");
            case Moved.NeedsWords() -> texts.say("moved.needs-words");
            case Moved.Incomplete(var lacks) ->
                texts.say(
                        "moved.incomplete",
                        String.join("; ", lacks.stream().sorted().map(this::of).toList()));
            case Moved.TooEarly(var notBefore) -> texts.say("moved.too-early", moments.show(notBefore));
            case Moved.NoEmbargo() -> texts.say("moved.no-embargo");
            case Moved.NoNumberLeft(var year) -> texts.say("moved.no-number-left", Integer.toString(year));
            case Moved.UnusableFile(var why) -> of(why);
            case Moved.CorrectionUnderWay() -> texts.say("moved.correction-under-way");
            case Moved.Overtaken(var _) -> texts.say("moved.overtaken");
        };
    }
}
