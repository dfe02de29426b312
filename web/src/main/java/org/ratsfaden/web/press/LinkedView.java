package org.ratsfaden.web.press;

/**
 * What a release is linked to, or may be.
 *
 * @param target its key, as forms send it
 * @param kind decision, sitting or chapter, in words
 * @param facts committee and day, or the concept
 * @param quote the words of the release that speak for it; empty if none do
 */
public record LinkedView(String target, String kind, String title, String link, String facts, String quote) {}
