package org.ratsfaden.web.press;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * The page of one version of a release.
 *
 * @param canonical the address of the newest version, with the name of the server
 * @param cover the address of its first picture, with the name of the server; {@code null} if it has none
 * @param jsonLd what machines are told (schema.org NewsArticle), safe inside of a script element
 * @param newest the way to the version that holds; {@code null} if this is it
 * @param older the ways to versions that it supersedes
 * @param linked decisions and chapters it tells of, as far as the reader may read them
 * @param print where it is as a PDF
 * @param document the way to the same release among the documents; {@code null} if this version is none any more
 */
public record ReleasePageView(
        Frame frame,
        ReleaseView release,
        String canonical,
        @Nullable String cover,
        String jsonLd,
        String publishedAt,
        @Nullable String newest,
        List<Older> older,
        String print,
        @Nullable String document,
        List<LinkedView> linked) {

    public ReleasePageView {
        older = List.copyOf(older);
        linked = List.copyOf(linked);
    }

    /** A version that has been superseded. */
    public record Older(int number, String link) {}
}
