package org.ratsfaden.press;

/** The small markup of releases: paragraphs, headings, lists, emphasis, links; nothing else has a meaning. */
public interface Markup {

    /** Safe HTML: no tag that was typed, no picture, no address that could run. */
    String html(String body);

    /** The same words without any markup. */
    String plain(String body);
}
