package org.ratsfaden.web.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Page;

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

    /** The page that is shown; empty if there are none. */
    public Optional<Page> of(List<Page> pages) {
        return pages.isEmpty() ? Optional.empty() : Optional.of(pages.get(Math.min(page, pages.size()) - 1));
    }

    /** As it stands in an address; empty for none. */
    String evidenceAsWritten() {
        return evidence == null ? "" : evidence.start() + "-" + evidence.end();
    }

    private static MarkedText.@Nullable Place place(String written) {
        Matcher place = PLACE.matcher(written);
        return place.matches()
                ? new MarkedText.Place(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : null;
    }
}
