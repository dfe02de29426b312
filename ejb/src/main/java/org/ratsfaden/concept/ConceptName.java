package org.ratsfaden.concept;

import java.util.regex.Pattern;

/** What a concept is called, whatever its edition. */
final class ConceptName {

    private static final Pattern EDITION = Pattern.compile(
            "(?iu)[,:–-]?\\s*(?:\\(?(?:(?:\\d{1,2}\\.|erste|zweite|dritte)\\s*)?(?:fortschreibung|auflage|fassung|ausgabe|entwurf|beschlussfassung|stand)(?![\\p{L}])[^,)]*\\)?|20\\d\\d(?:\\s*[–-]\\s*20\\d\\d)?)");

    private static final Pattern OWNER = Pattern.compile(
            "(?iu)\\s+(?:des|der|für den|für die|im|in der|in)\\s+(?:landkreis(?:es)?|kreis(?:es)?|stadt|hansestadt|gemeinde|samtgemeinde|verbandsgemeinde|universitätsstadt|landeshauptstadt)\\s.*");

    private static final Pattern RENEWED = Pattern.compile(
            "(?iu)^(?:(?:\\d{1,2}\\.|erste|zweite|dritte)\\s*)?fortschreibung\\s+(?:des|der)\\s+(?<name>\\p{L}+?)(?:e?s)?(?=\\s|$)");

    private ConceptName() {}

    /** The name that all editions share. */
    static String of(String title, String body) {
        String bare =
                OWNER.matcher(shown(title)).replaceFirst("").replace(body, "").strip();
        return bare.isEmpty() ? title : bare;
    }

    /** The title without the words for the edition. */
    static String shown(String title) {
        String bare = EDITION.matcher(RENEWED.matcher(title).replaceFirst("${name}"))
                .replaceAll("")
                .strip();
        return bare.isEmpty() ? title : bare;
    }
}
