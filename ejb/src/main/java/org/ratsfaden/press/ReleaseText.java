package org.ratsfaden.press;

/**
 * What a release says. Nothing is missing but may be empty while it is written.
 *
 * @param subtitle may stay empty
 * @param lead the first paragraph, which says it all
 * @param body in the small markup that {@link Markup} reads
 * @param place from where it is issued (dateline): {@code Auenfurt}
 * @param contact whom the press may ask, in lines
 * @param appointment when and where it takes place, in words; for a Terminhinweis
 */
public record ReleaseText(
        ReleaseKind kind,
        String title,
        String subtitle,
        String lead,
        String body,
        String place,
        String contact,
        String appointment) {

    public static final ReleaseText EMPTY = new ReleaseText(ReleaseKind.NOTICE, "", "", "", "", "", "", "");
}
