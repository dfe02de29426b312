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

    /** Whether there are words that what comes close may have otherwise; phrases, numbers and fields are there or are not. */
    boolean haveWords() {
        return !optional.isEmpty()
                || required.stream().anyMatch(wish -> switch (wish) {
                    case Wish.Word(var _), Wish.AnyOf(var _), Wish.AllOf(var _) -> true;
                    case Wish.Phrase(var _),
                            Wish.Beginning(var _),
                            Wish.Reference(var _, var _),
                            Wish.OfCommittee(var _),
                            Wish.OfDays(var _, var _),
                            Wish.OfKind(var _) -> false;
                });
    }

    boolean isEmpty() {
        return optional.isEmpty() && required.isEmpty() && excluded.isEmpty();
    }
}
