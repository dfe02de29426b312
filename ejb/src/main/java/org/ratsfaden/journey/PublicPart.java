package org.ratsfaden.journey;

import java.util.List;
import java.util.stream.IntStream;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Page;
import org.ratsfaden.recognition.ClosedPassage;

/**
 * Which pages of minutes the public may have: those with text that no closed passage touches.
 *
 * @param shares of each page, in order
 * @param forOneClerk whether one clerk may publish them: their source meant them for the public, and a closed part was found.
 *     All else becomes public by the wish of two clerks only (decisions.md 6)
 */
public record PublicPart(List<Share> shares, boolean forOneClerk) {

    /** What a page holds. */
    public enum Share {
        /** Nothing from which the public is shut out. */
        PUBLIC,
        /** Some of it; the page stays out as a whole. */
        BOTH,
        CLOSED,
        /** No text, so nobody has read what it shows: a scan, a plan; it stays out wherever it lies. */
        TEXTLESS
    }

    public PublicPart {
        shares = List.copyOf(shares);
    }

    static PublicPart of(List<Page> pages, List<ClosedPassage> closed, Visibility declared) {
        return new PublicPart(
                pages.stream().map(page -> share(page, closed)).toList(),
                declared instanceof Visibility.Public && !closed.isEmpty());
    }

    /** Numbers of the pages that one clerk may publish, from 1. */
    public List<Integer> pages() {
        return IntStream.rangeClosed(1, shares.size())
                .filter(number -> forOneClerk && shares.get(number - 1) == Share.PUBLIC)
                .boxed()
                .toList();
    }

    private static Share share(Page page, List<ClosedPassage> closed) {
        if (isBlank(page.text())) {
            return Share.TEXTLESS;
        }
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

    private static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
