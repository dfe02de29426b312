package org.ratsfaden.web.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.concept.LinkPart;
import org.ratsfaden.web.meeting.ItemView;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.placing.PlacingView;
import org.ratsfaden.web.search.CopyView;
import org.ratsfaden.web.search.HitView;

/**
 * What the page of one document shows.
 *
 * @param facts the line below the title
 * @param visibility who may read it, for readers inside the house; {@code null} for the public
 * @param content what can be read of it now
 * @param named who and what it names besides its findings
 * @param proceedings the sitting it speaks of, and what of its items
 * @param copies other files that say the same
 * @param similar what speaks of the same, the likest first
 * @param original {@code null} if this reader does not get it
 * @param export where all of it can be had as an archive; {@code null} for all but clerks
 * @param placing {@code null} for those who may not change who sees it
 * @param sourceUrl where it was published first; {@code null} if nobody said so, or if it is no web address
 */
public record DocumentView(
        Frame frame,
        String title,
        String kind,
        List<String> facts,
        @Nullable VisibilityView visibility,
        Content content,
        List<FindingView> findings,
        List<NamedView> named,
        Proceedings proceedings,
        List<CopyView> copies,
        List<HitView> similar,
        @Nullable OriginalView original,
        @Nullable String export,
        @Nullable String sourceUrl,
        String fileName,
        String receivedAt,
        @Nullable PlacingView placing) {

    public DocumentView {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        copies = List.copyOf(copies);
        similar = List.copyOf(similar);
        named = List.copyOf(named);
    }

    /** @param everybody whether the public may read it */
    public record VisibilityView(String label, boolean everybody) {}

    /**
     * What a document has to do with a sitting.
     *
     * @param meeting the way to the sitting; {@code null} if it speaks of none
     * @param resolution the way to all that is told of the one item it speaks of; {@code null} if it speaks of none, or of several
     * @param items the agenda items of minutes
     * @param original the way to the whole file this is the public part of; {@code null} if it is none, or if the whole is not for
     *     this reader
     * @param copies the ways to the public parts of this
     * @param chapters the chapters of concepts it has to do with; {@code null} for a page that does not show them
     */
    public record Proceedings(
            @Nullable String meeting,
            @Nullable String resolution,
            List<ItemView> items,
            @Nullable String original,
            List<String> copies,
            @Nullable LinkPart chapters) {

        /** Nothing. */
        public static final Proceedings NONE = new Proceedings(null, null, List.of(), null, List.of(), null);

        public Proceedings {
            copies = List.copyOf(copies);
            items = List.copyOf(items);
        }
    }

    /** What can be read of a document. */
    public sealed interface Content {

        /** Nobody has read it yet; the page looks again by itself. */
        record Waiting() implements Content {}

        /**
         * It could not be read.
         *
         * @param detail what was found; may be empty
         */
        record Unreadable(String reason, String remedy, String detail) implements Content {}

        /** A third party holds the rights to its wording (§ 49 UrhG). */
        record Withheld() implements Content {}

        /** It was read, and there is no text in it. */
        record NoText() implements Content {}

        /**
         * One page of its text.
         *
         * @param number from 1
         * @param last number of the last page
         * @param picture {@code null} if this page has none
         * @param links the way to every page, in order
         * @param complete false if the text was cut at a limit
         */
        record Text(
                int number,
                int last,
                List<MarkedText.Piece> pieces,
                @Nullable PictureView picture,
                List<PageLink> links,
                boolean complete)
                implements Content {

            public Text {
                pieces = List.copyOf(pieces);
                links = List.copyOf(links);
            }
        }
    }

    /**
     * A picture of a page.
     *
     * @param marks address of what lies over it: boxes where the words stand that are marked in the text; {@code null} for none
     * @param original the whole file
     */
    public record PictureView(String link, @Nullable String marks, String original) {}

    /** The way to a page of the text. */
    public record PageLink(int number, String link) {}

    /**
     * Something the document says.
     *
     * @param place the page it stands on, in words; {@code null} if it stands nowhere
     * @param link the way to that place; {@code null} like {@code place}
     * @param quote the words it rests on, where they say more than the value; {@code null} otherwise
     * @param confirmed whether a person has said so
     */
    public record FindingView(
            String label,
            String value,
            @Nullable String place,
            @Nullable String link,
            @Nullable String quote,
            boolean confirmed) {}

    /** Persons, events, deadlines or the like. */
    public record NamedView(String label, List<Named> named) {

        public NamedView {
            named = List.copyOf(named);
        }
    }

    /** @param key by which a clerk refuses it */
    public record Named(UUID key, FindingView shown) {}

    /** The untouched original, and its type and size in words: {@code PDF, 1,4 MB}. */
    public record OriginalView(String link, String facts) {}

    /** Whether something was read out of it. */
    public boolean isRead() {
        return !(content instanceof Content.Waiting) && !(content instanceof Content.Unreadable);
    }

    /** Where a clerk looks over what was read out of it. */
    public String corrections() {
        return frame.link(frame.here().path() + "/angaben");
    }

    /** Whether the page has to look again by itself. */
    public boolean isWaiting() {
        return content instanceof Content.Waiting;
    }
}
