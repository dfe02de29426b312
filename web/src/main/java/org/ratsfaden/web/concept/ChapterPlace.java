package org.ratsfaden.web.concept;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;

/** A chapter of a concept, as forms and addresses write it: {@code {concept}/SPRACHE}. */
record ChapterPlace(ConceptId concept, ChapterKey chapter) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36})/([A-Z0-9_]{1,120})");

    static Optional<ChapterPlace> parse(String written) {
        Matcher place = WRITTEN.matcher(written);
        return place.matches()
                ? ConceptId.parse(place.group(1)).map(id -> new ChapterPlace(id, new ChapterKey(place.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return concept + "/" + chapter;
    }
}
