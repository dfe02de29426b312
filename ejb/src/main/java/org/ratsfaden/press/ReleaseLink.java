package org.ratsfaden.press;

import java.time.Instant;

/**
 * That the press office has linked a release.
 *
 * @param quote the words of the release that speak for it; empty if none do
 * @param by who has confirmed it
 */
public record ReleaseLink(LinkTarget target, String quote, String by, Instant at) {}
