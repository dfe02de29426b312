package org.ratsfaden.worker.protocol;

import java.util.List;

/** What a worker says. */
public sealed interface Answer {

    /** The worker has started; said once, unasked. */
    record Ready() implements Answer {}

    /**
     * The text of a file.
     *
     * @param mediaType what the bytes are
     * @param pages in order, one for formats without pages
     * @param complete false if the text was cut at the limit
     */
    record Text(String mediaType, List<String> pages, boolean complete) implements Answer {

        /** More pages than any document has; what comes after them is cut. */
        public static final int MOST_PAGES = 20_000;

        public Text {
            pages = List.copyOf(pages);
        }
    }

    /**
     * The file has no text that could be read.
     *
     * @param found what was found instead, for example a media type or a number of pages; may be empty
     */
    record Refused(Refusal why, String found) implements Answer {}

    /** The picture is where it was wanted, the places of its text, or the printed page. */
    record Drawn() implements Answer {}

    /** There is no such page, or it cannot be drawn or printed. */
    record NotDrawn() implements Answer {}

    /** The copy is where it was wanted. */
    record Copied() implements Answer {}

    /** There is no such page, or it cannot be copied. */
    record NotCopied() implements Answer {}
}
