package org.ratsfaden.web.press;

import java.util.List;
import org.ratsfaden.document.Facts;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.press.LinkTarget;
import org.ratsfaden.press.Linked;
import org.ratsfaden.web.meeting.ItemView;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;

/** Makes what pages show of the links of releases. */
final class LinkedViews {

    private LinkedViews() {}

    static List<LinkedView> of(List<Linked> linked, Frame frame) {
        return linked.stream().map(each -> of(each, frame)).toList();
    }

    private static LinkedView of(Linked linked, Frame frame) {
        return switch (linked) {
            case Linked.ToDecision(var item, var quote) ->
                new LinkedView(
                        linked.target().key(),
                        frame.say("release-links.decision"),
                        ItemView.titleOf(new Facts(item.findings()), frame),
                        frame.link(address(linked.target())),
                        place(item, frame),
                        quote);
            case Linked.ToSitting(var meeting, var quote) ->
                new LinkedView(
                        linked.target().key(),
                        frame.say("release-links.sitting"),
                        meeting.committee(),
                        frame.link(address(linked.target())),
                        frame.texts().day(meeting.day()),
                        quote);
            case Linked.ToChapter(var concept, var target, var chapter, var quote) ->
                new LinkedView(
                        target.key(),
                        frame.say(target.chapter().isWhole() ? "release-links.concept" : "release-links.chapter"),
                        chapter,
                        frame.link(address(target)),
                        target.chapter().isWhole() ? concept.body() : concept.title(),
                        quote);
        };
    }

    private static String place(AgendaItem item, Frame frame) {
        return item.meeting().committee() + ", "
                + frame.texts().day(item.meeting().day());
    }

    /** Where what is linked is read. */
    static Address address(LinkTarget target) {
        return switch (target) {
            case LinkTarget.Decision(var id) -> Address.of("/beschluss/" + id);
            case LinkTarget.Sitting(var id) -> Address.of("/sitzung/" + id);
            case LinkTarget.Chapter chapter -> chapter(chapter);
        };
    }

    private static Address chapter(LinkTarget.Chapter target) {
        Address concept = Address.of("/konzept/" + target.concept());
        return target.chapter().isWhole()
                ? concept
                : concept.with("kapitel", target.chapter().value());
    }
}
