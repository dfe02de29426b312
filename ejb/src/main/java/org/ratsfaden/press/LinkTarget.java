package org.ratsfaden.press;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.meeting.MeetingId;
import org.ratsfaden.meeting.ResolutionId;

/** What a release is linked to (Bezug). */
public sealed interface LinkTarget {

    /** What was decided in an agenda item. */
    record Decision(ResolutionId id) implements LinkTarget {

        @Override
        public String key() {
            return "decision/" + id;
        }
    }

    /** The sitting itself, for what is told of it as a whole, or before it takes place. */
    record Sitting(MeetingId id) implements LinkTarget {

        @Override
        public String key() {
            return "sitting/" + id;
        }
    }

    /** @param chapter {@link ChapterKey#WHOLE_CONCEPT} for the concept as a whole */
    record Chapter(ConceptId concept, ChapterKey chapter) implements LinkTarget {

        @Override
        public String key() {
            return "chapter/" + concept + "/" + chapter;
        }
    }

    /** The name in forms, rows and JSON: {@code decision/…}, {@code sitting/…}, {@code chapter/…/SPRACHE}. */
    String key();

    /** The target with this key; empty for anything else. */
    static Optional<LinkTarget> ofKey(String key) {
        Matcher chapter =
                Pattern.compile("chapter/([^/]{1,100})/([A-Z0-9_]{1,120})").matcher(key);
        if (chapter.matches()) {
            return ConceptId.parse(chapter.group(1))
                    .map(concept -> new Chapter(concept, new ChapterKey(chapter.group(2))));
        }
        if (key.startsWith("sitting/")) {
            return MeetingId.parse(key.substring("sitting/".length())).map(Sitting::new);
        }
        return key.startsWith("decision/")
                ? ResolutionId.parse(key.substring("decision/".length())).map(Decision::new)
                : Optional.empty();
    }
}
