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
                        frame.link("/beschluss/" + item.id()),
                        place(item, frame),
                        quote);
            case Linked.ToChapter(var concept, var target, var chapter, var quote) ->
                new LinkedView(
                        target.key(),
                        frame.say(target.chapter().isWhole() ? "release-links.concept" : "release-links.chapter"),
                        chapter,
                        frame.link(chapter(target)),
                        target.chapter().isWhole() ? concept.body() : concept.title(),
                        quote);
        };
    }

    private static String place(AgendaItem item, Frame frame) {
        return item.meeting().committee() + ", "
                + frame.texts().day(item.meeting().day());
    }

    private static Address chapter(LinkTarget.Chapter target) {
        Address concept = Address.of("/konzept/" + target.concept());
        return target.chapter().isWhole()
                ? concept
                : concept.with("kapitel", target.chapter().value());
    }
}
