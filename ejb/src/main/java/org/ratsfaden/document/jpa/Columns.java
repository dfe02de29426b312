package org.ratsfaden.document.jpa;

/** What fits into a column. */
final class Columns {

    private Columns() {}

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
