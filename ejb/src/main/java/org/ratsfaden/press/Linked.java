package org.ratsfaden.press;

import org.ratsfaden.concept.Concept;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.Meeting;

/** What a release is linked to, or may be, as one reader may know it. */
public sealed interface Linked {

    LinkTarget target();

    /** The words of the release that speak for it; empty if none do. */
    String quote();

    record ToDecision(AgendaItem item, String quote) implements Linked {

        @Override
        public LinkTarget target() {
            return new LinkTarget.Decision(item.id());
        }
    }

    record ToSitting(Meeting meeting, String quote) implements Linked {

        @Override
        public LinkTarget target() {
            return new LinkTarget.Sitting(meeting.id());
        }
    }

    /** @param chapter its title; that of the concept for the concept as a whole */
    record ToChapter(Concept concept, LinkTarget.Chapter target, String chapter, String quote) implements Linked {}
}
