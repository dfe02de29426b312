package org.ratsfaden.web.press;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.web.error.ApiJson;

/** A release as search engines read it (schema.org). */
final class NewsArticle {

    private NewsArticle() {}

    /** Safe inside of a script element: no character that could end it. */
    static String of(PressRelease release, String house, String address, List<String> pictures, PressMoments moments) {
        ReleaseVersion version = release.published().orElseThrow();
        JsonObjectBuilder publisher =
                ApiJson.object().add("@type", "GovernmentOrganization").add("name", house);
        JsonObjectBuilder article = ApiJson.object()
                .add("@context", "https://schema.org")
                .add("@type", "NewsArticle")
                .add("headline", version.text().title())
                .add("description", version.text().lead())
                .add("inLanguage", "de")
                .add("url", address)
                .add("mainEntityOfPage", address)
                .add("identifier", release.numbered().orElseThrow().written())
                .add("datePublished", moments.iso(ReleaseViews.firstPublished(release)))
                .add("dateModified", moments.iso(release.publicSince().orElseThrow()))
                .add("author", publisher)
                .add(
                        "publisher",
                        ApiJson.object().add("@type", "GovernmentOrganization").add("name", house));
        if (!pictures.isEmpty()) {
            JsonArrayBuilder images = ApiJson.array();
            pictures.forEach(images::add);
            article.add("image", images);
        }
        if (!version.note().isBlank()) {
            article.add("correction", version.note());
        }
        return article.build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
