package org.ratsfaden.journey;

import java.util.List;
import java.util.stream.IntStream;
import org.ratsfaden.document.Page;
import org.ratsfaden.recognition.ClosedPassage;

/**
 * Which pages of minutes the public may have: those that no closed passage touches.
 *
 * @param shares of each page, in order
 */
public record PublicPart(List<Share> shares) {

    /** What a page holds. */
    public enum Share {
        /** Nothing from which the public is shut out. */
        PUBLIC,
        /** Some of it; the page stays out as a whole. */
        BOTH,
        CLOSED
    }

    public PublicPart {
        shares = List.copyOf(shares);
    }

    static PublicPart of(List<Page> pages, List<ClosedPassage> closed) {
        return new PublicPart(pages.stream().map(page -> share(page, closed)).toList());
    }

    /** Numbers of the pages that are public, from 1. */
    public List<Integer> pages() {
        return IntStream.rangeClosed(1, shares.size())
                .filter(number -> shares.get(number - 1) == Share.PUBLIC)
                .boxed()
                .toList();
    }

    private static Share share(Page page, List<ClosedPassage> closed) {
        StringBuilder open = new StringBuilder(page.text());
        boolean touched = false;
        for (ClosedPassage passage : closed) {
            if (passage.fromPage() <= page.number() && page.number() <= passage.toPage()) {
                int from = passage.fromPage() == page.number() ? passage.fromOffset() : 0;
                int to = passage.toPage() == page.number() ? passage.toOffset() : open.length();
                touched |= !page.text().substring(from, to).isBlank();
                for (int i = from; i < to; i++) {
                    open.setCharAt(i, ' ');
                }
            }
        }
        if (!touched) {
            return Share.PUBLIC;
        }
        return open.toString().isBlank() ? Share.CLOSED : Share.BOTH;
    }
}
