package org.ratsfaden.web.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.press.Actor;
import org.ratsfaden.press.Deed;
import org.ratsfaden.press.Origin;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReleaseRules;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.press.Urgency;
import org.ratsfaden.web.page.Frame;

/** What can be done with a release, as the workshop offers it. */
final class WorkshopSteps {

    /** What is done most comes first. Submitting is missing: the form's second button does it, with what is in the fields. */
    private static final List<Deed> IN_ORDER = List.of(
            Deed.SECOND_LOOK,
            Deed.APPROVE,
            Deed.DISPATCH,
            Deed.PUBLISH,
            Deed.RETURN,
            Deed.CORRECT,
            Deed.SIGN_OFF,
            Deed.APPROVE_URGENTLY,
            Deed.WITHDRAW,
            Deed.DISCARD);

    private WorkshopSteps() {}

    /** What this reader may try now: what the table allows for the newest version, and for the one that is out. */
    static List<EditorView.Step> of(PressRelease release, PressLabels labels, Frame frame) {
        Optional<Actor> actor = Actor.of(frame.reader());
        if (actor.isEmpty()) {
            return List.of();
        }
        List<Deed> possible =
                possible(release, actor.get(), frame.reader().accountName().orElseThrow());
        return IN_ORDER.stream()
                .filter(possible::contains)
                .filter(deed -> deed != Deed.APPROVE_URGENTLY || !possible.contains(Deed.APPROVE))
                .map(deed -> new EditorView.Step(deed.key(), labels.of(deed), asked(deed, frame)))
                .toList();
    }

    static List<Deed> possible(PressRelease release, Actor actor, String account) {
        List<Deed> deeds = new ArrayList<>(ReleaseRules.deeds(release.last().stage(), actor));
        release.out()
                .filter(out -> out.number() != release.last().number())
                .ifPresent(out -> ReleaseRules.deeds(out.stage(), actor).stream()
                        .filter(deed -> deed == Deed.WITHDRAW)
                        .forEach(deeds::add));
        deeds.removeIf(deed -> !makesSense(deed, release, account));
        return deeds;
    }

    private static boolean makesSense(Deed deed, PressRelease release, String account) {
        ReleaseVersion last = release.last();
        return switch (deed) {
            case EDIT, LINK, UNLINK, SUPERSEDE -> false;
            case DISPATCH ->
                last.dates().embargoUntil() != null && release.published().isEmpty();
            case SECOND_LOOK ->
                release.versions().stream()
                        .map(ReleaseVersion::urgency)
                        .anyMatch(urgency -> urgency != null && awaits(urgency, account));
            case APPROVE -> !last.authors().contains(account);
            case CORRECT -> !(release.origin() instanceof Origin.Imported);
            case DISCARD, SUBMIT, RETURN, APPROVE_URGENTLY, SIGN_OFF, PUBLISH, WITHDRAW -> true;
        };
    }

    private static boolean awaits(Urgency urgency, String account) {
        return urgency.isOutstanding() && !urgency.by().equals(account);
    }

    /** What is asked before it is done; what is done seldom folds away. */
    private static EditorView.Asked asked(Deed deed, Frame frame) {
        return switch (deed) {
            case APPROVE_URGENTLY -> new EditorView.Asked(frame.say("workshop.words-urgent"), true, true, "");
            case WITHDRAW -> new EditorView.Asked(frame.say("workshop.words-withdraw"), true, true, "");
            case SIGN_OFF -> new EditorView.Asked(frame.say("workshop.words-sign-off"), true, true, "");
            case RETURN -> new EditorView.Asked(frame.say("workshop.words-return"), false, true, "");
            case DISCARD -> new EditorView.Asked("", false, true, frame.say("workshop.sure-discard"));
            case EDIT, LINK, UNLINK, SUBMIT, APPROVE, SECOND_LOOK, DISPATCH, PUBLISH, CORRECT, SUPERSEDE ->
                new EditorView.Asked("", false, false, "");
        };
    }
}
