package org.ratsfaden.web.resolution;

/**
 * Two pieces of which the council office says whether they belong together.
 *
 * @param words what is known about it: since when it is asked, or what was answered and when
 * @param back where the reader goes on afterwards
 */
public record TieView(String one, String other, Side earlier, Side later, String words, String back) {

    /**
     * One of the two.
     *
     * @param place sitting and number, or kind of the document; with the day
     */
    public record Side(String id, String title, String link, String place, boolean closed) {}
}
