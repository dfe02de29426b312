package org.ratsfaden.search;

import java.util.List;
import java.util.Set;
import org.ratsfaden.access.AccessToken;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentId;

/**
 * What the index knows of one document.
 *
 * @param outcomes what it says became of its item, or of its items that are for all who may read it; words of {@code Field.OUTCOME}
 * @param persons who holds a mandate or a public office and is named in it, by names without titles
 * @param pages the text by page, in order; it is searched, not stored
 * @param askedFor a reader who holds one of these finds the whole entry
 * @param cardAskedFor a reader who holds one of these, and none of {@code askedFor}, finds the entry by its description alone:
 *     newspaper articles are found by everybody by title, date and source, and by their text inside the house only. Empty for
 *     all others
 */
public record Entry(
        DocumentId id,
        Description description,
        Set<String> outcomes,
        Set<String> persons,
        List<String> pages,
        Set<AccessToken> askedFor,
        Set<AccessToken> cardAskedFor) {

    public Entry {
        outcomes = Set.copyOf(outcomes);
        persons = Set.copyOf(persons);
        pages = List.copyOf(pages);
        askedFor = Set.copyOf(askedFor);
        cardAskedFor = Set.copyOf(cardAskedFor);
    }
}
