package org.ratsfaden.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of agenda items, and the letter before them: "Ö 5.1" is public, "N 5.1" is not, and both are different items. */
public final class AgendaItems {

    private static final Pattern ITEM = Pattern.compile(
            "(?:(?<letter>NÖ|nö|Nö|[ÖöNn])[ .]{0,2})?(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?[a-z]?)(?![\\d/\\p{L}-])");

    private AgendaItems() {}

    /**
     * One item.
     *
     * @param number without the letter
     * @param status the letter, if it says so
     */
    public record Item(Stated<String> number, Optional<Stated<PublicStatus>> status) {}

    /** The item {@code value} begins with. */
    public static Optional<Item> at(DocumentText text, Span value) {
        Matcher matcher =
                ITEM.matcher(text.all()).region(value.start(), value.end()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String number = matcher.group("number").replaceFirst("\\.$", "");
        Span at = new Span(matcher.start("number"), matcher.start("number") + number.length());
        Optional<Stated<PublicStatus>> status = Optional.ofNullable(matcher.group("letter"))
                .map(letter -> new Stated<>(
                        letter.equalsIgnoreCase("ö") ? PublicStatus.PUBLIC : PublicStatus.NON_PUBLIC,
                        new Span(matcher.start("letter"), matcher.end("number"))));
        return Optional.of(new Item(new Stated<>(number, at), status));
    }
}
