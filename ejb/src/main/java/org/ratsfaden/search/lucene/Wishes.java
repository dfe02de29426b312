package org.ratsfaden.search.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed, understood.
 *
 * @param optional the more of these a document has, the better
 * @param required without these it is no hit
 * @param excluded with one of these it is no hit
 */
record Wishes(List<Wish> optional, List<Wish> required, List<Wish> excluded) {

    Wishes {
        optional = List.copyOf(optional);
        required = List.copyOf(required);
        excluded = List.copyOf(excluded);
    }

    /** The same with the words of phrases in any order, for when nobody has written them in the order asked for. */
    Wishes withoutPhrases() {
        List<Wish> words = new ArrayList<>(optional);
        List<Wish> others = new ArrayList<>();
        for (Wish wish : required) {
            if (wish instanceof Wish.Phrase(var phrase)) {
                phrase.forEach(word -> words.add(new Wish.Word(word.text())));
            } else {
                others.add(wish);
            }
        }
        return new Wishes(words, others, excluded);
    }

    boolean isEmpty() {
        return optional.isEmpty() && required.isEmpty() && excluded.isEmpty();
    }
}
