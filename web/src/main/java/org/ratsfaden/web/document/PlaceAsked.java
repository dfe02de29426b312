package org.ratsfaden.web.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which place of a document somebody wants to see.
 *
 * @param page from 1; deeper than the document goes means its last page
 * @param words what was searched for; may be empty
 * @param evidence the words a finding rests on; {@code null} if none are asked for
 */
public record PlaceAsked(int page, String words, MarkedText.@Nullable Place evidence) {

    /** Its first page, with nothing marked. */
    public static final PlaceAsked ANYWHERE = new PlaceAsked(1, "", null);

    private static final Pattern PLACE = Pattern.compile("([0-9]{1,8})-([0-9]{1,8})");

    /** What an address says; what nobody understands there is left out. */
    public static PlaceAsked read(@Nullable String page, @Nullable String words, @Nullable String place) {
        return new PlaceAsked(
                page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1,
                words == null ? "" : words.strip(),
                place == null ? null : place(place));
    }

    private static MarkedText.@Nullable Place place(String written) {
        Matcher place = PLACE.matcher(written);
        return place.matches()
                ? new MarkedText.Place(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : null;
    }
}
